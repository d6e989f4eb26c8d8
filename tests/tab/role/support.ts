import { screen } from '@testing-library/react';
import { RoleScreen } from '../../../tab/features/role/role-screen.tsx';
import { createElement } from 'react';
import { renderScreen, type RenderedScreen } from '../support/render-screen.tsx';

export const charter = { version: 2, publishedDay: '2026-10-01', text: 'I promise.\n\n# I listen\nI give time.' };
export const nothing = {
  step: null, stepDay: null, acceptedCharter: null, asksForCharter: false, trainedUntil: null, renewalDue: false, charter, trainings: [],
};
const choices = {
  topics: [{ id: 'stress', name: 'Stress' }],
  sites: [{ id: 'berlin', name: 'Berlin' }, { id: 'lyon', name: 'Lyon' }],
  offeredLanguages: ['de', 'en', 'fr', 'pl', 'tr', 'uk'],
  ownPlace: { department: null, site: null },
};

type Outcome = 'OwnRoleChanged' | 'OwnRoleUnchanged';

/** The screen of somebody who stands like this; each change leads to what is given for it. */
export async function roleScreen(
  role: object, changes: Readonly<Record<string, { outcome?: Outcome; role: object } | Error>> = {}, language?: 'de',
): Promise<RenderedScreen> {
  const answer = ([name, change]: [string, { outcome?: Outcome; role: object } | Error]) => [
    name,
    () => {
      if (change instanceof Error) throw change;
      return { __typename: change.outcome ?? 'OwnRoleChanged', role: { ...nothing, ...change.role } };
    },
  ];
  const viewer = { name: 'Amara Okafor', isAlly: false, isAdmin: false, country: 'GB' };
  const rendered = await renderScreen(createElement(RoleScreen), {
    resolvers: { Query: { ownRole: { ...nothing, ...role }, viewer, ...choices }, Mutation: Object.fromEntries(Object.entries(changes).map(answer)) as Record<string, unknown> },
    ...(language && { language }),
  });
  await screen.findAllByRole('heading', { level: 2 });
  return rendered;
}
