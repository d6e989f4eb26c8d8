import axe from 'axe-core';
import type { Frame } from 'playwright-core';

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

declare const window: { readonly axe: { run(options: object): Promise<{ violations: Finding[] }> } };

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the screen as it is now, where a person could be shut out by it. */
export async function seriousFindings(frame: Frame): Promise<string[]> {
  // The page's own content policy stays in force: the debugger's evaluation is not subject to it.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  const violations = await frame.evaluate(async (values) => {
    // Colours change at the next frame, also where motion is reduced: what has just been enabled would still count as grey.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    // What has been scrolled half beneath the header would count as a target that is too small to touch.
    const header = document.querySelector('header');
    header?.style.setProperty('position', 'static');
    try {
      return (await window.axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] })).violations;
    } finally {
      header?.style.removeProperty('position');
    }
  }, standards);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary = '' }) => `${html}\n  ${failureSummary}`).join('\n')}`);
}

/** Fails with the name of the screen and every element that axe calls serious or critical. */
export async function expectNoSeriousAxe(frame: Frame, screen: string): Promise<void> {
  expect({ screen, findings: await seriousFindings(frame) }).toEqual({ screen, findings: [] });
}
