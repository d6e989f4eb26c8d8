import type { Frame, Locator } from 'playwright-core';
import type { managePlaces } from '../../../tab/app/manage/manage-paths.ts';
import { personNamed } from './cast.ts';
import { screen } from './look.ts';
import { words } from './words.ts';

export const ADMIN = personNamed('Inês Carvalho');

export type Place = keyof typeof managePlaces;

/** From wherever an admin is to one of their screens. */
export async function openPlace(tab: Frame, place: Place): Promise<void> {
  const places = tab.getByRole('navigation', { name: words('manage.navigation') });
  if ((await places.count()) === 0) await tab.getByRole('link', { name: words('manage.link'), exact: true }).click();
  await places.getByRole('link', { name: words(`manage.places.${place}`), exact: true }).click();
  await screen(tab, words(`${place}.title`));
}

/** Finds somebody in the roster by their name, and waits until nobody else is shown. */
export async function findInRoster(tab: Frame, name: string): Promise<Locator> {
  await tab.getByRole('searchbox', { name: words('roster.search') }).fill(name);
  await tab.getByText(words('roster.count_one'), { exact: true }).waitFor();
  const details = tab.getByRole('button', { name: words('roster.openPerson', { name }) });
  await details.waitFor();
  return details;
}

/** The row of somebody in the grid. */
export function rowOf(tab: Frame, name: string): Locator {
  return tab.getByRole('row').filter({ has: tab.getByRole('button', { name: words('roster.openPerson', { name }) }) });
}

/** Does something for whoever is chosen: from the bar to the yes in the dialog. */
export async function actOnChosen(tab: Frame, act: string): Promise<void> {
  await tab.getByRole('group', { name: words('roster.acts') }).getByRole('button', { name: words(`roster.act.${act}`) }).click();
  await sayYes(tab, act);
}

export async function sayYes(tab: Frame, act: string): Promise<void> {
  await tab.getByRole('alertdialog').getByRole('button', { name: words(`roster.act.${act}`) }).click();
  await tab.getByText(words(`roster.done.${act}_one`)).first().waitFor();
}
