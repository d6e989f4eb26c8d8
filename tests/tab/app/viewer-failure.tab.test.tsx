import { screen, waitFor, within } from '@testing-library/react';
import { AskScreen } from '../../../tab/features/contacts/ask-screen.tsx';
import { refusal } from '../contacts/support/failures.ts';
import { everyQuery, jonas } from '../contacts/support/things.ts';
import { ally, directory } from '../support/allies.ts';
import { renderApp } from '../support/render-app.tsx';
import { renderScreen } from '../support/render-screen.tsx';

const noRequests = { edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } };

/** The first questions about the viewer fail, the later ones are answered. */
function failing(times: number): () => object {
  let left = times;
  return () => (left-- > 0 ? refusal('INTERNAL') : { name: 'Amara Okafor', isAlly: true, isAdmin: false, country: 'GB' });
}

test('a viewer who could not be loaded is asked for again, and nothing stays shut', async () => {
  const Query = { ...directory([ally()]), viewer: failing(2), ownContactRequests: noRequests, incomingContactRequests: noRequests };
  const { user, calls } = await renderApp({ Query });
  expect((await screen.findByRole('alert')).textContent).toContain('We could not load everything.');
  await screen.findByRole('article');
  const listens = (): boolean => calls.some(({ operation }) => operation === 'ContactRequestChanges');
  expect(listens()).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('alert');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  const places = within(screen.getByRole('navigation', { name: 'Main' }));
  expect(await places.findByRole('link', { name: 'Requests' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  await waitFor(() => {
    expect(listens()).toBe(true);
  });
});

test('asking an ally does not wait for ever for a viewer who could not be loaded', async () => {
  const Query = { ...everyQuery, viewer: failing(1) };
  const { user } = await renderScreen(<AskScreen allyId={jonas.id} safety={null} />, { resolvers: { Query }, viewer: null });
  expect((await screen.findByRole('alert')).textContent).toContain('We could not load this.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('radio', { name: /My name: Amara Okafor/ })).toBeTruthy();
});
