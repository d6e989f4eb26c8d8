import { screen } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { AllyScreen } from '../../../tab/features/allies/ally-screen.tsx';
import { ally, directory } from '../support/allies.ts';
import { renderScreen } from '../support/render-screen.tsx';

describe("an ally's page", () => {
  test('shows what they say about themselves', async () => {
    await renderScreen(<AllyScreen id="jonas" />, { resolvers: { Query: directory([ally()]) } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Jonas Weber' })).toBeTruthy();
    for (const words of ['I like long walks.', 'Listen without hurry.', 'Therapy.', 'English, German']) expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText(/They are not counsellors/)).toBeTruthy();
  });

  test('leads to writing to them', async () => {
    const { user, history } = await renderScreen(<AllyScreen id="jonas" />, { resolvers: { Query: directory([ally()]) } });
    await user.click(await screen.findByRole('link', { name: 'Write to Jonas Weber' }));
    expect(history.at(-1)).toBe('/ask/jonas');
  });

  test('offers no way to write to somebody who takes no new people', async () => {
    const full = ally({ availability: { status: 'NOT_TAKING_NEW_PEOPLE' } });
    await renderScreen(<AllyScreen id="jonas" />, { resolvers: { Query: directory([full]) } });
    expect(await screen.findByText(/Jonas Weber is not taking new people now/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Write to/ })).toBeNull();
  });

  test('says that somebody is gone, and where others are', async () => {
    const gone = (): never => {
      throw new GraphQLError('This is not here.', { extensions: { code: 'NOT_FOUND' } });
    };
    const { user, history } = await renderScreen(<AllyScreen id="jonas" />, { resolvers: { Query: { ally: gone } } });
    await user.click(await screen.findByRole('link', { name: 'See all allies' }));
    expect(history.at(-1)).toBe('/');
  });

  test('speaks German', async () => {
    await renderScreen(<AllyScreen id="jonas" />, { language: 'de', resolvers: { Query: directory([ally()]) } });
    expect(await screen.findByRole('link', { name: 'Jonas Weber schreiben' })).toBeTruthy();
    expect(screen.getByText('Deutsch, Englisch')).toBeTruthy();
    expect(document.documentElement.lang).toBe('de');
  });
});
