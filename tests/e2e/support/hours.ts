import type { Frame } from 'playwright-core';
import { screen, sees } from './look.ts';
import { words } from './words.ts';

export interface Times {
  /** ISO weekday: 1 is Monday. */
  readonly weekday: number;
  readonly start: string;
  readonly end: string;
}

export async function openMyHours(tab: Frame): Promise<void> {
  await tab.getByRole('navigation').getByRole('link', { name: words('common.myHours') }).click();
  await screen(tab, words('availability.title'));
}

/** Replaces the weekly hours by these, in the plain form, and saves them. */
export async function setWeeklyHours(tab: Frame, timeZone: string, times: readonly Times[]): Promise<void> {
  await openMyHours(tab);
  await tab.getByRole('radio', { name: words('availability.toolbar.form') }).check({ force: true });
  const remove = tab.getByRole('button', { name: new RegExp(`^${words('availability.form.remove', { times: '.+' })}$`) });
  while ((await remove.count()) > 0) await remove.first().click();
  await tab.getByLabel(words('availability.settings.timeZone')).fill(timeZone);
  for (const one of times) await addTimes(tab, one);
  await tab.getByRole('button', { name: words('availability.save.button') }).click();
  await sees(tab, words('availability.save.saved'));
}

async function addTimes(tab: Frame, { weekday, start, end }: Times): Promise<void> {
  await tab.getByRole('button', { name: words('availability.form.add') }).click();
  // The new row has the focus; rows are in the order of the week, so it is not always the last one.
  const row = await tab.waitForSelector('[role="group"]:has(select:focus)');
  await (await row.$('select'))?.selectOption(String(weekday));
  const [from, to] = await row.$$('input[type="time"]');
  await from?.fill(start);
  await to?.fill(end);
}
