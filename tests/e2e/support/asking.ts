import type { Frame } from 'playwright-core';
import { screen } from './look.ts';
import { words } from './words.ts';

export interface Asking {
  readonly allyName: string;
  readonly viewerName: string;
  readonly anonymous: boolean;
  readonly message: string;
}

/** From the directory to the page of one ally. */
export async function openAlly(tab: Frame, allyName: string): Promise<void> {
  await tab.getByRole('searchbox', { name: words('allies.search') }).fill(allyName);
  await tab.getByRole('link', { name: allyName }).first().click();
  await screen(tab, allyName);
}

/** From the directory to the form in which a colleague writes to one ally. */
export async function openAskForm(tab: Frame, allyName: string): Promise<void> {
  await openAlly(tab, allyName);
  await tab.getByRole('link', { name: words('allies.writeTo', { name: allyName }) }).click();
  await screen(tab, words('contacts.ask.title', { name: allyName }));
}

/** Fills the form and goes on to the preview. */
export async function fillAskForm(tab: Frame, asking: Asking): Promise<void> {
  await tab.getByRole('radio', { name: words('contacts.kindOfHelp.LISTEN') }).check();
  await tab.getByRole('radio', { name: words('contacts.way.CHAT') }).check();
  const named = words('contacts.ask.byName', { viewer: asking.viewerName });
  await tab.getByRole('radio', { name: asking.anonymous ? words('contacts.ask.anonymous') : named }).check();
  await tab.getByRole('textbox', { name: words('contacts.ask.message') }).fill(asking.message);
  await tab.getByRole('button', { name: words('contacts.ask.showPreview') }).click();
  await screen(tab, words('contacts.preview.title'));
}

export async function send(tab: Frame, allyName: string): Promise<void> {
  await tab.getByRole('button', { name: words('contacts.preview.send', { name: allyName }) }).click();
  await screen(tab, words('contacts.sent.title', { name: allyName }));
}

/** The whole way from the directory to "Sent". */
export async function askAlly(tab: Frame, asking: Asking): Promise<void> {
  await openAskForm(tab, asking.allyName);
  await fillAskForm(tab, asking);
  await send(tab, asking.allyName);
}
