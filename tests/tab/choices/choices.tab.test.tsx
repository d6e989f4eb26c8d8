import '@testing-library/jest-dom';
import { jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { ManageRoutes } from '../../../tab/app/manage/manage-routes.tsx';
import { refusal, unreachable } from '../contacts/support/failures.ts';
import { renderScreen, type ScreenOptions } from '../support/render-screen.tsx';

interface Kept { kind: string; id: string; version: number; name: string; names: { language: string; name: string }[]; country: string | null; timeZone: string | null; people: number; retired: boolean; mergedIntoId: string | null }
const choice = (kind: string, id: string, name: string, rest: Partial<Kept> = {}): Kept => ({
  kind, id, version: 1, name, names: kind === 'TOPIC' ? [{ language: 'en', name }, { language: 'de', name: `${name} (de)` }] : [], country: null, timeZone: null, people: 0, retired: false, mergedIntoId: null, ...rest,
});
interface Input<T> { readonly input: T }

function fakeChoices() {
  const kept: Kept[] = [
    choice('TOPIC', 'stress', 'Stress', { people: 12 }), choice('TOPIC', 'worry', 'Worry', { people: 3 }), choice('TOPIC', 'old', 'Burnout', { retired: true, mergedIntoId: 'stress' }),
    choice('SITE', 'oslo', 'Oslo', { country: 'NO', timeZone: 'Europe/Oslo', people: 1 }), choice('LANGUAGE', 'en', 'en', { people: 9 }), choice('LANGUAGE', 'de', 'de', { people: 4 }),
  ];
  const find = (id: string): Kept => kept.find((one) => one.id === id) ?? choice('TOPIC', id, '');
  const saved = () => ({ __typename: 'ChoicesSaved', choices: [...kept] });
  const put = (changed: Kept) => {
    const place = kept.findIndex(({ id }) => id === changed.id);
    if (place < 0) kept.push(changed);
    else kept[place] = changed;
    return saved();
  };
  return {
    kept, find,
    Query: { keptChoices: jest.fn(() => [...kept]) },
    Mutation: {
      saveTopic: jest.fn(({ input: { id, names } }: Input<{ id: string; version: number | null; names: { en: string; de: string } }>): unknown =>
        put({ ...find(id), version: find(id).version + 1, name: names.en, names: [{ language: 'en', name: names.en }, { language: 'de', name: names.de }] })),
      saveSite: jest.fn(({ input: { id, name, country, timeZone } }: Input<{ id: string; name: string; country: string; timeZone: string }>) => put({ ...find(id), kind: 'SITE', id, name, country, timeZone })),
      addLanguage: jest.fn(({ input: { tag } }: Input<{ tag: string }>) => put(choice('LANGUAGE', tag, tag))),
      retireChoice: jest.fn(({ input: { id, retired } }: Input<{ id: string; retired: boolean }>): unknown => put({ ...find(id), version: 2, retired, mergedIntoId: null })),
      mergeChoice: jest.fn(({ input: { id, intoId } }: Input<{ id: string; intoId: string }>) => put({ ...find(id), version: 2, people: 0, retired: true, mergedIntoId: intoId })),
    },
  };
}

async function open(api = fakeChoices(), options: ScreenOptions = {}) {
  const { Query, Mutation } = api;
  const shown = await renderScreen(<ManageRoutes />, { resolvers: { Query, Mutation }, path: '/manage/choices', ...options });
  await screen.findByRole('heading', { level: 1 });
  await screen.findByRole('list', { name: /^(Topics|Themen)$/u });
  return { ...shown, api };
}
const rows = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('listitem').map(({ textContent }) => textContent.replace(/Change$/u, ''));

test('topics stand with how many have them, and what is offered no more comes last', async () => {
  await open();
  expect(rows('Topics')).toEqual(['Stress12 people', 'Worry3 people', 'BurnoutMerged into Stress0 people']);
});

test('a topic is named in each language, and nothing is sent before both are there', async () => {
  const { user, api } = await open();
  await user.click(screen.getByRole('button', { name: 'Add a topic' }));
  expect(screen.getByRole('textbox', { name: 'Name in English' })).toHaveFocus();
  await user.keyboard('Sleep');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('Please fill this in.')).toBeVisible();
  expect(api.Mutation.saveTopic).not.toHaveBeenCalled();
  await user.type(screen.getByRole('textbox', { name: 'Name in German' }), 'Schlaf');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('It is saved.', { selector: 'p' })).toBeVisible();
  expect(api.Mutation.saveTopic.mock.calls.map(([{ input }]) => [input.version, input.names])).toEqual([[null, { en: 'Sleep', de: 'Schlaf' }]]);
  expect(rows('Topics')).toContain('Sleep0 people');
  await waitFor(() => { expect(screen.getByRole('button', { name: 'Add a topic' })).toHaveFocus(); });
});

test('a new topic whose answer was lost is there when it is sent again, and nobody else is said to have been first', async () => {
  const { user, api } = await open();
  await user.click(screen.getByRole('button', { name: 'Add a topic' }));
  await user.keyboard('Sleep');
  await user.type(screen.getByRole('textbox', { name: 'Name in German' }), 'Schlaf');
  const saves = api.Mutation.saveTopic.getMockImplementation()!;
  api.Mutation.saveTopic.mockImplementationOnce((sent) => {
    saves(sent);
    return unreachable();
  });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toBeVisible();
  api.Mutation.saveTopic.mockImplementationOnce(() => ({ __typename: 'ChoicesChangedElsewhere', choices: [...api.kept] }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('It is saved.', { selector: 'p' })).toBeVisible();
  expect(rows('Topics')).toContain('Sleep0 people');
});

test('a name that is taken, and somebody who was first, are told; what was typed stays', async () => {
  const { user, api } = await open();
  await user.click(screen.getByRole('button', { name: 'Change Worry' }));
  const name = screen.getByRole('textbox', { name: 'Name in English' });
  await user.clear(name);
  await user.type(name, 'Stress');
  api.Mutation.saveTopic.mockImplementationOnce(() => refusal('BAD_USER_INPUT', [{ path: 'input.names', rule: 'taken' }]));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Another one that is offered has this name.')).toBeVisible();
  expect(name).toHaveValue('Stress');
  api.Mutation.saveTopic.mockImplementationOnce(() => ({ __typename: 'ChoicesChangedElsewhere', choices: [...api.kept] }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Somebody else changed it first. Nothing was saved. Please look again.')).toBeVisible();
  api.Mutation.saveTopic.mockImplementationOnce(unreachable);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('We could not save this. Please try again.')).toBeVisible();
});

test('a topic is offered no more, and offered again', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Change Worry' }));
  expect(screen.getByText('Once it is not offered, nobody can choose it any more. Whoever has it keeps it.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Stop offering it' }));
  expect(await screen.findByText('Worry is not offered any more.', { selector: 'p' })).toBeVisible();
  expect(rows('Topics')).toContain('WorryNot offered3 people');
  await user.click(screen.getByRole('button', { name: 'Change Worry' }));
  await user.click(screen.getByRole('button', { name: 'Offer it again' }));
  expect(await screen.findByText('Worry is offered again.', { selector: 'p' })).toBeVisible();
});

test('merging says first what it does, and that there is no way back', async () => {
  const { user, api } = await open();
  await user.click(screen.getByRole('button', { name: 'Change Worry' }));
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Merge it into' }), 'Stress');
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Merge Worry into Stress?' }));
  expect(dialog.getByText('3 people get Stress instead of Worry.')).toBeVisible();
  expect(dialog.getByText('This cannot be undone. Where Worry was used, it keeps its name.')).toBeVisible();
  expect(api.Mutation.mergeChoice).not.toHaveBeenCalled();
  await user.click(dialog.getByRole('button', { name: 'Merge' }));
  expect(await screen.findByText('Worry is merged into Stress.', { selector: 'p' })).toBeVisible();
  expect(rows('Topics')).toContain('WorryMerged into Stress0 people');
});

test('a site has a country and a zone', async () => {
  const { user, api } = await open();
  await user.click(screen.getByRole('radio', { name: 'Sites' }));
  expect(rows('Sites')).toEqual(['OsloOne person · Europe/Oslo']);
  await user.click(screen.getByRole('button', { name: 'Add a site' }));
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Lyon');
  await user.type(screen.getByRole('textbox', { name: 'Country, two letters' }), 'f');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('Please write two letters, such as DE or GB.')).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: 'Country, two letters' }), 'r');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Time zone' }), 'Europe/Paris');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('It is saved.', { selector: 'p' })).toBeVisible();
  expect(api.Mutation.saveSite.mock.calls[0]?.[0].input).toMatchObject({ name: 'Lyon', country: 'FR', timeZone: 'Europe/Paris' });
});

test('a language is added by its tag, and shown by its name', async () => {
  const { user } = await open(fakeChoices(), { language: 'de-DE' as never });
  await user.click(screen.getByRole('radio', { name: 'Sprachen' }));
  expect(within(screen.getByRole('list', { name: 'Sprachen' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Deutsch4 PersonenÄndern', 'Englisch9 PersonenÄndern']);
  await user.click(screen.getByRole('button', { name: 'Sprache hinzufügen' }));
  await user.keyboard('is');
  expect(screen.getByText('Isländisch')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(await screen.findByText('Es ist gespeichert.', { selector: 'p' })).toBeVisible();
});
