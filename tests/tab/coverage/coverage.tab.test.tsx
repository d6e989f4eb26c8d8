import { jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { slotOf, WEEK_SLOTS } from '../../../shared/coverage.ts';
import { useManageMessages } from '../../../tab/app/manage/use-manage-messages.ts';
import { CoverageScreen } from '../../../tab/features/coverage/coverage-screen.tsx';
import { renderScreen } from '../support/render-screen.tsx';

const sites = [{ id: 'l', name: 'London', country: 'GB' }, { id: 'y', name: 'Lyon', country: 'FR' }];
const counts = (of: Record<number, number>): number[] => Array.from({ length: WEEK_SLOTS }, (_, slot) => of[slot] ?? 0);
const coverage = {
  rows: [
    { key: 'l', name: 'London', allies: 4, counts: counts({ [slotOf(1, 9)]: 4, [slotOf(1, 10)]: 1, [slotOf(1, 20)]: 2, [slotOf(2, 9)]: 3 }), gaps: [] },
    { key: 'y', name: 'Lyon', allies: 1, counts: counts({}), gaps: [1, 2].map((weekday) => ({ weekday, fromHour: 8, untilHour: 18 })) },
  ],
  workingWeek: [1, 2, 3, 4, 5],
  concentrations: [{ by: 'SITE', key: 'y', name: 'Lyon', allies: 1 }, { by: 'LANGUAGE', key: 'fr', name: 'fr', allies: 2 }],
  sites, departments: ['Finance'], languages: ['en', 'fr'],
};
const coverageWith = { forSite: [{ weekday: 2, fromHour: 9, untilHour: 12 }], forLanguage: [], alliesAtSite: 2, alliesWithLanguage: 3 };

function Screen() {
  useManageMessages();
  return <CoverageScreen />;
}

async function open() {
  const asked: unknown[] = [];
  const Query = {
    coverage: (input: unknown) => { asked.push(input); return coverage; },
    coverageWith: ({ input }: { input: unknown }) => { asked.push(input); return coverageWith; },
  };
  const { user } = await renderScreen(<Screen />, { resolvers: { Query } });
  await screen.findByRole('table');
  return { user, asked };
}

const cells = (name: string): string[] => within(screen.getByRole('row', { name: new RegExp(`^${name}`) })).getAllByRole('cell').map(({ textContent }) => textContent);

test('is a table of working time by site, with a number in each cell, and the rest on demand', async () => {
  const { user } = await open();
  expect(cells('London')).toEqual(['0', '4', '1', '0', '0', '0', '0', '0', '0', '0']);
  expect(screen.getByRole('table', { name: /Allies reachable on Monday/ })).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Tuesday' }));
  expect(cells('London').slice(0, 3)).toEqual(['0', '3', '0']);
  expect(screen.queryByRole('radio', { name: 'Sunday' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Also outside working time' }));
  await user.click(screen.getByRole('radio', { name: 'Monday' }));
  expect([cells('London').length, cells('London')[20]]).toEqual([24, '2']);
  expect(screen.getByRole('radio', { name: 'Sunday' })).toBeTruthy();
});

test('says gaps and what hangs on few people in words', async () => {
  await open();
  expect(screen.getByText('Lyon: Monday and Tuesday, 08:00 to 18:00')).toBeTruthy();
  expect(screen.getByText('Lyon has only one ally.')).toBeTruthy();
  expect(screen.getByText('Only two allies speak French.')).toBeTruthy();
});

test('asks for other rows and for a part of the allies', async () => {
  const { user, asked } = await open();
  await user.click(screen.getByRole('radio', { name: 'Language' }));
  await screen.findByRole('table');
  const only = within(screen.getByRole('group', { name: 'Count only' }));
  await user.selectOptions(only.getByRole('combobox', { name: 'Site' }), 'Lyon');
  await screen.findByRole('table');
  expect(asked).toEqual(expect.arrayContaining([
    { by: 'SITE', filter: { siteId: null, department: null, language: null } },
    { by: 'LANGUAGE', filter: { siteId: 'y', department: null, language: null } },
  ]));
});

test('answers in words what one more would change', async () => {
  const { user, asked } = await open();
  const form = within(screen.getByRole('form', { name: 'What would one more ally change?' }));
  await user.selectOptions(form.getByRole('combobox', { name: 'Site' }), 'Lyon');
  await user.selectOptions(form.getByRole('combobox', { name: 'Language' }), 'French');
  await user.selectOptions(form.getByRole('combobox', { name: 'Until' }), '08:00');
  await user.click(form.getByRole('button', { name: 'Show what changes' }));
  expect(form.getByText('This has to be later than the start.')).toBeTruthy();
  await user.selectOptions(form.getByRole('combobox', { name: 'Until' }), '12:00');
  await user.click(form.getByRole('button', { name: 'Show what changes' }));
  expect(await form.findByText('Lyon would have somebody, where there is nobody now: Tuesday, 09:00 to 12:00.')).toBeTruthy();
  expect(form.getByText('French in Lyon already has somebody in all of these hours.')).toBeTruthy();
  expect(form.getByText('Lyon would then have 2 allies.')).toBeTruthy();
  expect(asked.at(-1)).toEqual({ siteId: 'y', language: 'fr', weekdays: [2], fromHour: 8, untilHour: 12 });
});

test('is a list of words where a table has no room', async () => {
  const nothing = (): undefined => undefined;
  const narrow = jest.spyOn(window, 'matchMedia').mockImplementation((media) => ({
    media, matches: media === '(max-width: 639px)', onchange: null, dispatchEvent: () => false,
    addListener: nothing, removeListener: nothing, addEventListener: nothing, removeEventListener: nothing,
  }));
  await renderScreen(<Screen />, { resolvers: { Query: { coverage } } });
  expect(await screen.findByText('09:00 to 10:00: 4 allies')).toBeTruthy();
  expect(screen.getByText('10:00 to 11:00: one ally')).toBeTruthy();
  expect(screen.getAllByText('08:00 to 18:00: nobody')).toHaveLength(1);
  expect(screen.queryByRole('table')).toBeNull();
  narrow.mockRestore();
});

test('says what failed, and tries again', async () => {
  let fails = true;
  const { user } = await renderScreen(<Screen />, { resolvers: { Query: { coverage: () => { if (fails) throw new Error('Away.'); return coverage; } } } });
  const retry = await screen.findByRole('button', { name: 'Try again' });
  fails = false;
  await user.click(retry);
  expect(await screen.findByRole('table')).toBeTruthy();
});
