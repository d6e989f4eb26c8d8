import type { Locator } from 'playwright-core';
import { freshPair } from './support/cast.ts';
import { watchFocus } from './support/focus.ts';
import { press, tabBack, tabTo, type } from './support/keyboard.ts';
import { screen, sees } from './support/look.ts';
import { ADMIN, rowOf } from './support/managing.ts';
import { useStage } from './support/scene.ts';
import { words } from './support/words.ts';

const play = useStage();

play('an admin pauses an ally, takes it back, and edits by keyboard alone, and the focus is never lost', async ({ open }) => {
  const { ally: { name } } = freshPair();
  const seat = await open(ADMIN, { bare: true });
  const { tab, host: { keyboard } } = seat;
  const button = (path: string, inside: Pick<Locator, 'getByRole'> = tab) => inside.getByRole('button', { name: words(path), exact: true });
  const details = tab.getByRole('button', { name: words('roster.openPerson', { name }) });
  await press(seat, tab.getByRole('link', { name: words('manage.link'), exact: true }));
  await screen(tab, words('roster.title'));
  const lost = await watchFocus(tab);

  // Found, and chosen in the grid: Tab leads to one cell of it, the arrows to the others.
  await type(seat, tab.getByRole('searchbox', { name: words('roster.search') }), name);
  await tab.getByText(words('roster.count_one'), { exact: true }).waitFor();
  await tabTo(seat, details);
  await keyboard.press('ArrowLeft');
  await keyboard.press('Space');
  await sees(tab, words('roster.chosen_one'));
  await tabBack(seat, button('roster.act.PAUSE'));
  await keyboard.press('Enter');
  await tab.getByRole('alertdialog').waitFor();
  await keyboard.press('Escape');
  expect(await lost()).toEqual([]);

  // Paused, and taken back.
  await tabBack(seat, button('roster.act.PAUSE'));
  await keyboard.press('Enter');
  await press(seat, button('roster.act.PAUSE', tab.getByRole('alertdialog')));
  await sees(tab, words('roster.done.PAUSE_one'));
  expect(await rowOf(tab, name).innerText()).toContain(words('roster.step.PAUSED'));
  await press(seat, button('roster.undo'));
  await sees(tab, words('roster.done.undone_one'));
  expect(await rowOf(tab, name).innerText()).toContain(words('roster.step.ACTIVE'));
  await press(seat, button('roster.close'));
  expect(await lost()).toEqual([]);
  await tabBack(seat, button('roster.chooseNobody'));
  await keyboard.press('Enter');
  expect(await lost()).toEqual([]);

  // Opened, edited, and closed.
  await tabTo(seat, tab.getByRole('checkbox', { name: words('roster.choosePerson', { name }) }));
  await keyboard.press('ArrowRight');
  await press(seat, details);
  const panel = tab.getByRole('dialog', { name });
  await press(seat, button('roster.panel.edit', panel));
  const department = panel.getByRole('textbox', { name: words('roster.panel.department') });
  await tabTo(seat, department);
  await keyboard.press('Control+KeyA');
  await keyboard.press('Delete');
  await press(seat, button('roster.panel.save', panel));
  // What is missing is far up: the focus goes there.
  await sees(tab, words('roster.panel.required'));
  expect(await department.evaluate((field) => field === document.activeElement)).toBe(true);
  await keyboard.type('Library');
  await press(seat, button('roster.panel.save', panel));
  await sees(tab, words('roster.panel.saved', { name }));
  await keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await details.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await rowOf(tab, name).innerText()).toContain('Library');
  await tabBack(seat, button('roster.clearFilters'));
  await keyboard.press('Enter');
  await tab.getByText(words('roster.count_one'), { exact: true }).waitFor({ state: 'detached' });
  await tabTo(seat, tab.getByRole('button', { name: /^Choose all \d+$/ }));
  await keyboard.press('Enter');
  await tab.getByRole('group', { name: words('roster.acts') }).waitFor();
  expect(await lost()).toEqual([]);
});
