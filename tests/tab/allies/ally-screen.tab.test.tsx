import { screen, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { AllyScreen } from '../../../tab/features/allies/ally-screen.tsx';
import { ally, directory } from '../support/allies.ts';
import type { AnsweredAlly } from '../support/allies.ts';
import { renderScreen } from '../support/render-screen.tsx';
import type { ScreenOptions } from '../support/render-screen.tsx';

const open = (changes: Partial<AnsweredAlly> = {}, options: ScreenOptions = {}) =>
  renderScreen(<AllyScreen id="jonas" />, { ...options, resolvers: { Query: directory([ally(changes)]) } });

describe("an ally's page", () => {
  test('shows what they say about themselves', async () => {
    await open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Jonas Weber' })).toBeTruthy();
    for (const words of [
      ...['I like long walks.', 'Listen without hurry.', 'Therapy.', 'English, German', 'Listen, Just a chat', 'Chat here, Call'],
      ...['Engineering · Berlin', 'Trained until 31 March 2027', 'Stress'],
    ]) {
      expect(screen.getByText(words)).toBeTruthy();
    }
    expect(screen.getByText(/They are not counsellors/)).toBeTruthy();
  });

  test('says nothing of a training that nobody entered', async () => {
    await open({ trainedUntil: null });
    await screen.findByRole('heading', { level: 1, name: 'Jonas Weber' });
    expect(screen.queryByText(/Trained until/)).toBeNull();
  });

  test('leads to writing to them', async () => {
    const { user, history } = await open();
    await user.click(await screen.findByRole('link', { name: 'Write to Jonas Weber' }));
    expect(history.at(-1)).toBe('/ask/jonas');
  });

  test.each([
    [{ status: 'NOT_TAKING_NEW_PEOPLE' }, /Jonas Weber is not taking new people now/, 'Not taking new people'],
    [{ status: 'AWAY', until: new Date(2027, 4, 3).toISOString() }, /Jonas Weber is away now/, 'Away until 3 May'],
  ])('leads to the others where this one is not to be had: %j', async (availability, kindly, line) => {
    const { user, history } = await open({ availability }, { now: new Date(2026, 10, 24, 10, 0) });
    expect(await screen.findByText(kindly)).toBeTruthy();
    expect(screen.getByText(line)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Write to/ })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'See other allies' }));
    expect(history.at(-1)).toBe('/');
  });

  test('shows the hours of the coming week, day by day, where the viewer is', async () => {
    const at = (day: number, hour: number, minute = 0): string => new Date(2026, 10, day, hour, minute).toISOString();
    const comingWindows = [
      { from: at(24, 13), until: at(24, 15) },
      { from: at(24, 16), until: at(24, 17, 30) },
      { from: at(26, 22), until: at(27, 2) },
    ];
    await open({ comingWindows }, { now: new Date(2026, 10, 24, 10, 0) });
    const section = (await screen.findByRole('heading', { name: 'Hours of the coming week' })).closest('section')!;
    const days = within(section).getAllByRole('term').map(({ textContent }) => textContent);
    const hours = within(section).getAllByRole('definition').map(({ textContent }) => textContent);
    expect(days.map((day, place) => `${day}: ${hours[place] ?? ''}`)).toEqual([
      'Today, Tuesday 24 Nov: 13:00 – 15:0016:00 – 17:30',
      'Wednesday 25 Nov: No hours',
      'Thursday 26 Nov: 22:00 – 02:00 the next day',
      'Friday 27 Nov: No hours',
      'Saturday 28 Nov: No hours',
      'Sunday 29 Nov: No hours',
      'Monday 30 Nov: No hours',
    ]);
    expect(within(section).getByText(/^Times are in your time zone: .+\.$/)).toBeTruthy();
  });

  test('says that there are no hours in the coming week', async () => {
    await open();
    expect(await screen.findByText('No hours in the coming week.')).toBeTruthy();
  });

  test('says that somebody is gone, and where others are', async () => {
    const gone = (): never => {
      throw new GraphQLError('This is not here.', { extensions: { code: 'NOT_FOUND' } });
    };
    const { user, history } = await renderScreen(<AllyScreen id="jonas" />, { resolvers: { Query: { ally: gone } } });
    await user.click(await screen.findByRole('link', { name: 'See all allies' }));
    expect(history.at(-1)).toBe('/');
  });

  test('says that it failed, and tries again', async () => {
    let broken = true;
    const answer = (): object => {
      if (broken) throw new Error('away');
      return ally();
    };
    const { user } = await renderScreen(<AllyScreen id="jonas" />, { resolvers: { Query: { ally: answer } } });
    await screen.findByRole('alert');
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Jonas Weber' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('speaks German', async () => {
    await open({}, { language: 'de' });
    expect(await screen.findByRole('link', { name: 'Jonas Weber schreiben' })).toBeTruthy();
    expect(screen.getByText('Deutsch, Englisch')).toBeTruthy();
    expect(screen.getByText('Ausgebildet bis 31. März 2027')).toBeTruthy();
    expect(document.documentElement.lang).toBe('de');
  });
});
