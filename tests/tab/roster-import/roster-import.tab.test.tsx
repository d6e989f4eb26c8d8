import '@testing-library/jest-dom';
import { jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { IMPORT_PART_BYTES } from '../../../shared/limits.ts';
import { ManageRoutes } from '../../../tab/app/manage/manage-routes.tsx';
import { unreachable } from '../contacts/support/failures.ts';
import { renderScreen, type ScreenOptions } from '../support/render-screen.tsx';

const NOTHING = { id: 'file', state: 'UPLOADING', percent: null, encoding: null, delimiter: null, rows: 0, added: 0, changed: 0, unchanged: 0, ending: 0, problemCount: 0, ignoredHeadings: [] as string[] };
type Standing = typeof NOTHING;
interface Input<T> { readonly input: T }

/** An API that has a file checked with this outcome, and imports it. */
function fakeImports(outcome: Partial<Standing>, problems: readonly object[] = []) {
  const kept: { last: Standing | null; parts: string[] } = { last: null, parts: [] };
  const stand = (change: Partial<Standing>): Standing => (kept.last = { ...NOTHING, ...kept.last, ...change });
  return {
    kept,
    Query: {
      lastRosterImport: jest.fn(() => kept.last),
      rosterImportProblems: jest.fn(() => ({
        edges: problems.map((node, index) => ({ cursor: String(index), node })), pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      })),
    },
    Mutation: {
      beginRosterImport: jest.fn((_: Input<{ size: number }>) => {
        kept.last = null;
        kept.parts = [];
        return stand({});
      }),
      addRosterImportPart: jest.fn(({ input: { part, content } }: Input<{ part: number; content: string }>) => {
        kept.parts[part] = content;
        return stand({});
      }),
      checkRosterImport: jest.fn(() => stand({ state: 'CHECKED', ...outcome })),
      importRoster: jest.fn((): object => ({ __typename: 'RosterImported', rosterImport: stand({ state: 'DONE' }) })),
    },
  };
}

async function open(api: ReturnType<typeof fakeImports>, options: ScreenOptions = {}) {
  const { Query, Mutation } = api;
  const shown = await renderScreen(<ManageRoutes />, { resolvers: { Query, Mutation }, path: '/manage/roster/import', ...options });
  await screen.findByRole('heading', { level: 1 });
  const choose = async (text: string, name = 'roster.csv'): Promise<void> => {
    await screen.findByRole('button', { name: /^(Choose|Datei wählen|Andere)/u });
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input) await shown.user.upload(input, new File([text], name, { type: 'text/csv' }));
  };
  return { ...shown, choose };
}

const focused = (words: string) => waitFor(() => { expect(screen.getByText(words)).toHaveFocus(); });

test('a good file is sent in parts, checked, shown for what it would do, and imported', async () => {
  const api = fakeImports({ rows: 5, added: 2, changed: 1, unchanged: 2, ending: 1, ignoredHeadings: ['Shoe size'] });
  const { user, choose } = await open(api);
  const text = 'x'.repeat(IMPORT_PART_BYTES + 5);
  await choose(text);
  await focused('The file has 5 rows, and all is well with them.');
  expect(Buffer.concat(api.kept.parts.map((part) => Buffer.from(part, 'base64'))).toString()).toBe(text);
  expect(api.Mutation.beginRosterImport.mock.calls[0]?.[0].input.size).toBe(text.length);
  for (const words of [
    '2 people come into the roster.', 'One person is changed.', '2 people stay as they are.',
    'The role of one person ends. Their open conversations end, and are given to nobody else.', 'These columns are not read: Shoe size',
  ]) expect(screen.getByText(words)).toBeVisible();
  expect(api.Mutation.importRoster).not.toHaveBeenCalled();
  await user.dblClick(screen.getByRole('button', { name: 'Import 3 people' }));
  await focused('The file is imported.');
  expect(screen.getByText('2 people came into the roster.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Import/u })).toBeNull();
  expect(api.Mutation.importRoster).toHaveBeenCalledTimes(1);
});

test('a file with problems is refused with a list by line and column', async () => {
  const api = fakeImports({ state: 'REFUSED', rows: 3, problemCount: 3 }, [
    { line: 2, column: 'site', kind: 'SITE', accepted: ['London', 'Lyon'] },
    { line: 7, column: 'objectId', kind: 'DOUBLE_PERSON', accepted: ['2'] },
    { line: null, column: null, kind: 'NOT_TEXT', accepted: [] },
  ]);
  const { choose } = await open(api);
  await choose('a');
  await focused('3 things in this file need a change. Nothing was imported.');
  const items = (await screen.findAllByText(/^(Line|The file$)/u)).map((where) => where.closest('li')?.textContent);
  expect(items).toEqual([
    'Line 2, SiteThere is no such site.Accepted, for example: London, Lyon', 'Line 7, Object IDThis person is in line 2 already.',
    'The fileThis is no text file. Please save it as CSV in your spreadsheet.',
  ]);
  expect(screen.queryByRole('button', { name: /^Import/u })).toBeNull();
  expect(screen.getByRole('button', { name: 'Choose another file' })).toBeVisible();
});

test('the same file again has nothing to import', async () => {
  const { choose } = await open(fakeImports({ rows: 2, unchanged: 2 }));
  await choose('a');
  expect(await screen.findByText('The file has 2 rows. Everything is so already.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Import/u })).toBeNull();
});

test('what was checked is still there after a reload', async () => {
  const api = fakeImports({});
  api.kept.last = { ...NOTHING, state: 'CHECKED', rows: 1, added: 1 };
  const { user } = await open(api);
  await user.click(await screen.findByRole('button', { name: 'Import one person' }));
  expect(await screen.findByText('The file is imported.')).toBeVisible();
});

test('a roster that has changed meanwhile imports nothing, and the file is checked again', async () => {
  const api = fakeImports({ rows: 1, added: 1 });
  api.Mutation.importRoster.mockImplementationOnce(() => ({ __typename: 'RosterChangedMeanwhile', rosterImport: api.kept.last }));
  const { user, choose } = await open(api);
  await choose('a');
  await user.click(await screen.findByRole('button', { name: 'Import one person' }));
  expect(await screen.findByText(/The roster has changed since the check\. Nothing was imported\./u)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => { expect(api.Mutation.checkRosterImport).toHaveBeenCalledTimes(2); });
  await waitFor(() => { expect(screen.queryByText(/The roster has changed/u)).toBeNull(); });
});

test('an answer that is lost says so, and what was done in spite of it is told', async () => {
  const api = fakeImports({ rows: 1, added: 1 });
  api.Mutation.importRoster.mockImplementationOnce(unreachable);
  const { user, choose } = await open(api);
  await choose('a');
  await user.click(await screen.findByRole('button', { name: 'Import one person' }));
  expect(await screen.findByText(/We do not know yet whether the import was done\./u)).toBeVisible();
  api.Mutation.importRoster.mockImplementationOnce(() => {
    api.kept.last = { ...NOTHING, state: 'DONE', rows: 1, added: 1 };
    return unreachable();
  });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('The file is imported.')).toBeVisible();
  expect(screen.queryByText(/We do not know yet/u)).toBeNull();
});

test('a file that is not sent completely changes nothing, and one that is too large is not sent', async () => {
  const api = fakeImports({});
  api.Mutation.addRosterImportPart.mockImplementationOnce(unreachable);
  const { choose, user } = await open(api);
  await choose('a');
  expect(await screen.findByText(/The file was not sent completely\./u)).toBeVisible();
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const large = new File(['a'], 'large.csv', { type: 'text/csv' });
  Object.defineProperty(large, 'size', { value: 61 * 2 ** 20 });
  if (input) await user.upload(input, large);
  expect(await screen.findByText('This file is larger than 60 MB. Please divide it.')).toBeVisible();
  expect(api.Mutation.beginRosterImport).toHaveBeenCalledTimes(1);
});

test('German screens name columns in German', async () => {
  const { choose } = await open(fakeImports({ state: 'REFUSED', problemCount: 1 }, [{ line: 1_200, column: 'weeklyHours', kind: 'HOURS', accepted: [] }]), { language: 'de-DE' as never });
  await choose('a');
  expect(await screen.findByText('Zeile 1.200, Wochenzeiten')).toBeVisible();
});
