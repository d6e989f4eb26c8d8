import '@testing-library/jest-dom';
import { jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { unreachable } from '../contacts/support/failures.ts';
import { fakeRoster, person } from './support/fake-roster.ts';
import { openRoster } from './support/open-roster.tsx';

interface Asked { readonly ids: readonly string[] | null; readonly after: string | null }

const saved: Blob[] = [];
beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = (blob: Blob) => `blob:${String(saved.push(blob))}`;
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});

function roster(howMany: number) {
  const people = fakeRoster(Array.from({ length: howMany }, (_, index) => person(index)));
  const rosterCsv = jest.fn(({ ids, after }: Asked) => {
    const all = people.people.map(({ id }) => id);
    const start = after === null ? 0 : Number(after);
    const some = ids ?? all.slice(start, start + 250);
    const next = ids === null && start + 250 < all.length ? String(start + 250) : null;
    return { text: (after === null ? 'Object ID\r\n' : '') + some.map((id) => `${id}\r\n`).join(''), next };
  });
  return { ...people, rosterCsv, resolvers: { ...people.resolvers, Query: { ...people.resolvers.Query, rosterCsv } } };
}

const text = (): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => { resolve(reader.result as string); };
    reader.readAsText(saved[0] ?? new Blob());
  });

test('everybody is saved in one file, a part after another', async () => {
  const fake = roster(600);
  const { user } = await openRoster(fake);
  await user.click(screen.getByRole('button', { name: 'Export' }));
  expect(await screen.findByText('The file is saved on this device.', { selector: '.fui-MessageBar *' })).toBeVisible();
  expect((await text()).trimEnd().split('\r\n')).toEqual(['Object ID', ...fake.people.map(({ id }) => id)]);
});

test('those who are chosen are saved, with one line of headings', async () => {
  const fake = roster(300);
  const { user } = await openRoster(fake);
  await user.click(await screen.findByRole('button', { name: 'Choose all 300' }));
  const [, ofChosen] = await screen.findAllByRole('button', { name: 'Export' });
  if (ofChosen) await user.click(ofChosen);
  await screen.findByText('The file is saved on this device.', { selector: '.fui-MessageBar *' });
  expect(fake.rosterCsv.mock.calls.map(([{ ids }]) => ids?.length)).toEqual([250, 50]);
  expect((await text()).trimEnd().split('\r\n')).toEqual(['Object ID', ...fake.people.map(({ id }) => id)]);
});

test('a file that could not be made is said so, and nothing is saved', async () => {
  const fake = roster(3);
  fake.rosterCsv.mockImplementationOnce(unreachable);
  const { user } = await openRoster(fake);
  await user.click(screen.getByRole('button', { name: 'Export' }));
  expect(await screen.findByText('We could not make the file. Please try again.', { selector: '.fui-MessageBar *' })).toBeVisible();
  expect(saved).toEqual([]);
});
