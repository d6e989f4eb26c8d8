import { randomUUID } from 'node:crypto';
import type { Frame } from 'playwright-core';
import { importFile } from '../../roster-import/support/file.ts';
import type { RunningApp } from './app.ts';
import { ADMIN } from './managing.ts';
import { signIn } from './sign-in.ts';
import { words } from './words.ts';

const HEADINGS = 'Object ID,Name,Step,Department,Site,Languages';

/** Brings so many invited people into the roster, as a file of an admin does. */
export async function fillRoster(app: RunningApp, howMany: number): Promise<void> {
  const admin = await signIn(app, ADMIN);
  const line = (index: number): string => `${randomUUID()},Person ${String(index).padStart(4, '0')} Müller,Invited,Department ${String(index % 25)},London,en`;
  await importFile(admin, [HEADINGS, ...Array.from({ length: howMany }, (_, index) => line(index))].join('\n'));
}

export interface SeenRows {
  /** Pixels of the list in view on which nothing is drawn. */
  readonly blank: number;
  /** Rows in view that are there, and those that a placeholder stands for. */
  readonly there: number;
  readonly missing: number;
}

export interface Scrolled extends SeenRows {
  /** Frames that were looked at. */
  readonly frames: number;
}

/** What of the list is in view. */
export async function rowsInView(tab: Frame): Promise<SeenRows> {
  await watchRows(tab);
  return tab.evaluate(() => (Reflect.get(document, 'seeRows') as () => SeenRows)());
}

/** Looks at each frame that is drawn, until what is returned is called: it tells the worst of each. */
export async function watchScrolling(tab: Frame): Promise<() => Promise<Scrolled>> {
  await watchRows(tab);
  await tab.evaluate(() => {
    const worst = { blank: 0, there: 0, missing: 0, frames: 0 };
    Reflect.set(document, 'worstRows', worst);
    const look = (): void => {
      const seen = (Reflect.get(document, 'seeRows') as () => SeenRows)();
      worst.blank = Math.max(worst.blank, seen.blank);
      worst.there = Math.max(worst.there, seen.there);
      worst.missing = Math.max(worst.missing, seen.missing);
      worst.frames += 1;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => tab.evaluate(() => Reflect.get(document, 'worstRows') as Scrolled);
}

/** Teaches the page to say what of the list is in view. */
async function watchRows(tab: Frame): Promise<void> {
  await tab.evaluate((loading) => {
    Reflect.set(document, 'seeRows', (): SeenRows => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-row], li[data-index]')];
      const list = rows[0]?.closest<HTMLElement>('[role="grid"], ul');
      const scroller = list?.parentElement;
      if (!list || !scroller) return { blank: 0, there: 0, missing: 0 };
      const box = scroller.getBoundingClientRect();
      const head = list.querySelector('[role="columnheader"]')?.getBoundingClientRect();
      const [from, until] = [head?.bottom ?? box.top, Math.min(box.top + scroller.clientHeight, list.getBoundingClientRect().bottom)];
      let [end, blank, there, missing] = [from, 0, 0, 0];
      const placed = rows.map((row) => ({ row, box: row.getBoundingClientRect() })).sort((one, other) => one.box.top - other.box.top);
      for (const { row, box: { top, bottom } } of placed) {
        if (bottom <= from || top >= until) continue;
        blank += Math.max(0, top - end);
        end = Math.max(end, bottom);
        if (row.querySelector(`[aria-label="${loading}"]`) === null) there += 1;
        else missing += 1;
      }
      return { blank: blank + Math.max(0, until - end), there, missing };
    });
  }, words('roster.rowLoading'));
}
