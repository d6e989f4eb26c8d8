import type { Frame } from 'playwright-core';
import { fillRoster, rowsInView, watchScrolling } from './support/many-rows.ts';
import { ADMIN, openPlace } from './support/managing.ts';
import { useStage } from './support/scene.ts';
import type { Look } from './support/seat.ts';
import { words } from './support/words.ts';

const play = useStage();
const ADDED = 20_000;
/** Edges of rows fall between pixels. */
const A_PIXEL = 1.5;
let filled = false;

const looks: { name: string; look: Look }[] = [{ name: 'grid', look: {} }, { name: 'list of cards on a phone', look: { width: '320' } }];

/** Where the list is scrolled by whoever drags its bar, as a part of the whole. */
async function dragTo(tab: Frame, part: number): Promise<void> {
  await tab.evaluate(async (wanted) => {
    const scroller = document.querySelector('[data-row], li[data-index]')?.closest('[role="grid"], ul')?.parentElement;
    const [start, steps] = [scroller?.scrollTop ?? 0, 12];
    for (let step = 1; step <= steps; step += 1) {
      const end = wanted * ((scroller?.scrollHeight ?? 0) - (scroller?.clientHeight ?? 0));
      scroller?.scrollTo(0, start + ((end - start) * step) / steps);
      await new Promise(requestAnimationFrame);
    }
  }, part);
}

async function comesToRest(tab: Frame): Promise<void> {
  const deadline = Date.now() + 10_000;
  while ((await rowsInView(tab)).missing > 0 && Date.now() < deadline) await tab.waitForTimeout(20);
  const { blank, there, missing } = await rowsInView(tab);
  expect(missing).toBe(0);
  expect(there).toBeGreaterThan(2);
  expect(blank).toBeLessThan(A_PIXEL);
}

for (const { name, look } of looks) {
  play(`a roster of thousands shows rows wherever it comes to rest, and never blank space: ${name}`, async ({ app, open }) => {
    if (!filled) await fillRoster(app, ADDED);
    filled = true;
    const seat = await open(ADMIN, look);
    const { tab, host } = seat;
    await openPlace(tab, 'roster');
    await comesToRest(tab);
    const worst = await watchScrolling(tab);
    for (const part of [0.5, 0.9, 0.2, 1, 0.71, 0]) {
      await dragTo(tab, part);
      await comesToRest(tab);
    }
    await tab.getByRole('button', { name: new RegExp(`^${words('roster.openPerson', { name: '' })}`) }).first().hover();
    for (let turn = 0; turn < 15; turn += 1) await host.mouse.wheel(0, 900);
    await comesToRest(tab);
    const { blank, missing, frames } = await worst();
    expect(blank).toBeLessThan(A_PIXEL);
    expect(missing).toBeGreaterThan(0);
    expect(frames).toBeGreaterThan(72);
  });
}

play('the last of thousands is one key away, and has the focus', async ({ open }) => {
  const { tab, host } = await open(ADMIN);
  await openPlace(tab, 'roster');
  await tab.getByRole('button', { name: new RegExp(`^${words('roster.openPerson', { name: '' })}`) }).first().focus();
  const count = await tab.getByRole('grid').getAttribute('aria-rowcount');
  await host.keyboard.press('Control+End');
  await tab.locator('[role="gridcell"]:focus').waitFor();
  expect(await tab.locator('[role="row"]:focus-within').getAttribute('aria-rowindex')).toBe(count);
  await comesToRest(tab);
});
