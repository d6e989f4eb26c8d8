import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { refusal } from '../contacts/support/failures.ts';
import type { RenderedScreen } from '../support/render-screen.tsx';
import { berlin, fakeRoster, lisbon, person, type FakeRoster } from './support/fake-roster.ts';
import { openRoster } from './support/open-roster.tsx';

const people = (howMany: number, changes = {}) => Array.from({ length: howMany }, (_, index) => person(index, changes));

async function openAll(roster: FakeRoster): Promise<RenderedScreen> {
  const shown = await openRoster(roster);
  await shown.user.click(await screen.findByRole('button', { name: /^Choose (all|the one)/ }));
  await screen.findByRole('group', { name: 'What to do' });
  return shown;
}

async function act({ user }: RenderedScreen, name: string) {
  await user.click(within(screen.getByRole('group', { name: 'What to do' })).getByRole('button', { name }));
  return within(await screen.findByRole('alertdialog'));
}

const result = (words: string | RegExp) => screen.findByText(words, { selector: '.fui-MessageBar *' });

describe('an act on many', () => {
  test('says first for how many it is, what it does, and what becomes of conversations', async () => {
    const roster = fakeRoster([...people(3), person(3, { step: 'PAUSED' }), person(4, { step: 'INVITED' })]);
    const shown = await openAll(roster);
    const pause = await act(shown, 'Pause');
    expect(pause.getByRole('heading', { name: 'Pause 3 allies?' })).toBeVisible();
    expect(pause.getByText('Open conversations go on as they are.')).toBeVisible();
    expect(pause.getByText('2 more people are chosen. This cannot be done for them, so they stay as they are.')).toBeVisible();
    await shown.user.click(pause.getByRole('button', { name: 'Cancel' }));
    const end = await act(shown, 'End the role');
    expect(end.getByText('Their open conversations end. None of them is given to anybody else.')).toBeVisible();
    await shown.user.keyboard('{Escape}');
    expect(roster.resolvers.Mutation.moveInRoster).not.toHaveBeenCalled();
  });

  test('offers only what concerns somebody who is chosen', async () => {
    await openAll(fakeRoster(people(2, { step: 'STEPPED_DOWN' })));
    const names = within(screen.getByRole('group', { name: 'What to do' })).getAllByRole('button').map(({ textContent }) => textContent);
    expect(names).toEqual(['Invite again', 'Thank', 'Add a topic', 'Set the site', 'Export']);
  });

  test('is done for all that match, in parts, told, and taken back', async () => {
    const roster = fakeRoster(people(250));
    const shown = await openAll(roster);
    await shown.user.click((await act(shown, 'Pause')).getByRole('button', { name: 'Pause' }));
    expect(await result('250 allies are paused.')).toBeVisible();
    expect(roster.resolvers.Mutation.moveInRoster.mock.calls.map(([{ input }]) => input.entries.length)).toEqual([100, 100, 50]);
    expect(document.activeElement?.textContent).toContain('250 allies are paused.');
    expect(screen.getByRole('status').textContent).toContain('250 allies are paused.');
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await result('Undone for 250 people.')).toBeVisible();
    expect(new Set(roster.people.map(({ step }) => step))).toEqual(new Set(['ACTIVE']));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('tells whom it left out and why, and takes back nothing that was changed later', async () => {
    const roster = fakeRoster(people(4));
    const shown = await openAll(roster);
    const dialog = await act(shown, 'Pause');
    roster.put({ ...person(1), version: 5 });
    roster.put({ ...person(2), step: 'TRAINED' });
    await shown.user.click(dialog.getByRole('button', { name: 'Pause' }));
    expect(await result('2 allies are paused.')).toBeVisible();
    expect(await result(/One person is at another step and stays as they are\. One person was changed by somebody else meanwhile\./)).toBeVisible();
    roster.put({ ...person(3), step: 'STEPPED_DOWN', version: 9 });
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await result('Undone for one person.')).toBeVisible();
    expect([roster.find('p0')?.step, roster.find('p3')?.step]).toEqual(['ACTIVE', 'STEPPED_DOWN']);
  });

  test('sets a site, and gives each their own back', async () => {
    const roster = fakeRoster([person(0), person(1, { site: lisbon }), person(2, { site: { id: 'oslo', name: 'Oslo', country: 'NO' } })]);
    const shown = await openAll(roster);
    const dialog = await act(shown, 'Set the site');
    await shown.user.selectOptions(await dialog.findByRole('combobox', { name: 'Site' }), 'Lisbon');
    expect(dialog.getByRole('heading', { name: 'Set the site of 2 people?' })).toBeVisible();
    await shown.user.click(dialog.getByRole('button', { name: 'Set the site' }));
    expect(await result('2 people have the site.')).toBeVisible();
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await result('Undone for 2 people.')).toBeVisible();
    expect(roster.resolvers.Mutation.setSiteInRoster.mock.calls.map(([{ input }]) => input)).toEqual([
      { siteId: 'lisbon', entries: [{ id: 'p0', version: 1 }, { id: 'p2', version: 1 }] },
      { siteId: berlin.id, entries: [{ id: 'p0', version: 2 }] },
      { siteId: 'oslo', entries: [{ id: 'p2', version: 2 }] },
    ]);
  });

  test('adds a topic where it was not, and takes away only what it added', async () => {
    const roster = fakeRoster([person(0), person(1, { topics: [{ id: 'stress', name: 'Stress' }] })]);
    const shown = await openAll(roster);
    const dialog = await act(shown, 'Add a topic');
    await shown.user.click(dialog.getByRole('button', { name: 'Add a topic' }));
    expect(roster.resolvers.Mutation.setTopicInRoster).not.toHaveBeenCalled();
    await shown.user.selectOptions(await dialog.findByRole('combobox', { name: 'Topic' }), 'Stress');
    await shown.user.click(dialog.getByRole('button', { name: 'Add a topic' }));
    expect(await result('For one person it was so already.')).toBeVisible();
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await result('Undone for one person.')).toBeVisible();
    expect(roster.people.map(({ topics }) => topics.length)).toEqual([0, 1]);
  });

  test('reminds, and offers no way back from that', async () => {
    const roster = fakeRoster(people(2, { step: 'INVITED' }));
    const shown = await openAll(roster);
    await shown.user.click((await act(shown, 'Remind')).getByRole('button', { name: 'Remind' }));
    expect(await result('2 people were reminded today already.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    await shown.user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText('2 people were reminded today already.', { selector: '.fui-MessageBar *' })).toBeNull();
  });

  test('that is too much at once goes on when it is its turn again', async () => {
    const roster = fakeRoster(people(150));
    const shown = await openAll(roster);
    const move = roster.resolvers.Mutation.moveInRoster;
    move.mockImplementationOnce(move.getMockImplementation()!).mockImplementationOnce(() => refusal('RATE_LIMITED'));
    await shown.user.click((await act(shown, 'Pause')).getByRole('button', { name: 'Pause' }));
    expect(await screen.findByText('150 allies are paused.', { selector: '.fui-MessageBar *' }, { timeout: 5_000 })).toBeVisible();
    expect(move).toHaveBeenCalledTimes(3);
  });

  test('that breaks off in the middle tells what was done', async () => {
    const roster = fakeRoster(people(150));
    const shown = await openAll(roster);
    roster.resolvers.Mutation.moveInRoster.mockImplementationOnce(roster.resolvers.Mutation.moveInRoster.getMockImplementation()!).mockImplementationOnce(() => { throw new Error('Gone.'); });
    await shown.user.click((await act(shown, 'Pause')).getByRole('button', { name: 'Pause' }));
    expect(await result('100 allies are paused.')).toBeVisible();
    expect(await result(/Then the connection was lost\./)).toBeVisible();
  });
});

test('one by one people are chosen and left out again', async () => {
  const { user } = await openRoster(fakeRoster(people(3)));
  await user.click(await screen.findByRole('checkbox', { name: 'Choose Person 0001' }));
  await user.click(screen.getByRole('checkbox', { name: 'Choose Person 0002' }));
  expect(screen.getByText('2 people chosen')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Choose Person 0001' }));
  expect(screen.getByText('One person chosen')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Choose nobody' }));
  await waitFor(() => { expect(screen.queryByRole('group', { name: 'What to do' })).toBeNull(); });
});
