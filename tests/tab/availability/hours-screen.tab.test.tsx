import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { HoursScreen } from '../../../tab/features/availability/hours-screen.tsx';
import { ally, directory } from '../support/allies.ts';
import { renderApp } from '../support/render-app.tsx';
import { renderScreen } from '../support/render-screen.tsx';
import { refusal } from '../contacts/support/failures.ts';
import { button, drawn } from './support/editor.ts';
import { hoursApi } from './support/hours.ts';
import { anAlly } from './support/open-hours.tsx';

test('somebody who is no ally finds nothing here, and nothing is asked', async () => {
  const { calls } = await renderScreen(<HoursScreen />, { resolvers: hoursApi().resolvers, viewer: { ...anAlly, isAlly: false, isAdmin: false } });
  expect(screen.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
  expect(screen.queryByText('Weekly hours')).toBeNull();
  expect(calls).toEqual([]);
});

test('somebody who is no ally any more finds nothing here either', async () => {
  await renderScreen(<HoursScreen />, { resolvers: { Query: { ownAvailability: () => refusal('NOT_FOUND') } }, viewer: null });
  expect(await screen.findByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
});

test('hours that cannot be loaded can be tried again', async () => {
  let broken = true;
  const api = hoursApi();
  const ownAvailability = (): unknown => (broken ? refusal('BAD_USER_INPUT') : api.now());
  const { user } = await renderScreen(<HoursScreen />, { resolvers: { ...api.resolvers, Query: { ...api.resolvers.Query, ownAvailability } }, viewer: anAlly });
  expect(await screen.findByText('We could not load your hours.')).toBeVisible();
  broken = false;
  await user.click(button('Try again'));
  expect(await screen.findByText('Weekly hours')).toBeVisible();
});

const noRequests = { edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } };
const wholeTab = (isAlly: boolean) => ({
  Query: { ...directory([ally()]), ...hoursApi().resolvers.Query, viewer: { ...anAlly, isAlly }, ownContactRequests: noRequests, incomingContactRequests: noRequests },
});

test('the navigation leads allies here', async () => {
  const { user } = await renderApp(wholeTab(true));
  const navigation = within(screen.getByRole('navigation', { name: 'Main' }));
  await user.click(await navigation.findByText('My hours'));
  expect(await screen.findByText('Weekly hours')).toBeVisible();
  expect(drawn()).toEqual(['09:00–12:00']);
  expect(navigation.getByText('My hours').closest('[role="link"]')).toHaveAttribute('aria-current', 'page');
  expect(document.title).not.toMatch(/hours/i);
});

test('the navigation leads nobody else here', async () => {
  await renderApp(wholeTab(false));
  await screen.findByText('My requests');
  expect(screen.queryByText('My hours')).toBeNull();
});
