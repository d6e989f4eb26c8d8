import type { Frame } from 'playwright-core';

/** Waits until the screen with this title is there. */
export async function screen(tab: Frame, title: string): Promise<void> {
  await tab.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Waits until a person can read this somewhere on the screen. */
export async function sees(tab: Frame, text: string): Promise<void> {
  await tab.getByText(text).first().waitFor();
}

/** Waits until this can no longer be read anywhere on the screen. */
export async function seesNoMore(tab: Frame, text: string): Promise<void> {
  await tab.getByText(text).first().waitFor({ state: 'detached' });
}

/** Everything that the page holds, also what is hidden or spoken only. */
export async function wholeText(tab: Frame): Promise<string> {
  return tab.evaluate(() => document.documentElement.outerHTML);
}

/** Whether a person has to scroll sideways, which nobody should have to at 320 px. */
export async function scrollsSideways(tab: Frame): Promise<boolean> {
  return tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
