import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import { paths } from '../../../tab/app/paths.ts';
import { Routes } from '../../../tab/app/routes.tsx';
import { renderScreen } from '../support/render-screen.tsx';
import { unreachable } from './support/failures.ts';
import { asked, connection, content, everyQuery, incomingRequest, ownRequest } from './support/things.ts';

interface Page { after?: string | null }

/** A list of two pages, the second of which comes only when it is let. */
function twoPages(of: string, first: { id: string }, second: { id: string }) {
  let ready: (() => void) | null = null;
  const shut = { is: true };
  const answer = async ({ after }: Page): Promise<object> => {
    if (after == null) {
      const page = connection(of, [first]) as { pageInfo: object };
      return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: true } };
    }
    await new Promise<void>((resolve) => { ready = resolve; });
    return shut.is ? unreachable() : connection(of, [second]);
  };
  return { answer, shut, let: () => waitFor(() => { expect(ready).not.toBeNull(); }).then(() => { ready?.(); ready = null; }) };
}

const own = twoPages('OwnContactRequest', ownRequest({ id: 'one' }), ownRequest({ id: 'two', ...asked('Priya Raman') }));
const incoming = twoPages(
  'IncomingContactRequest', incomingRequest({ id: 'one' }), incomingRequest({ id: 'two', content: content({ colleagueName: 'Priya Raman' }) }),
);

test.each([
  ['own', paths.ownRequests, own, { ownContactRequests: own.answer }],
  ['incoming', paths.incomingRequests, incoming, { incomingContactRequests: incoming.answer }],
])('more %s requests: says that they are on their way, that they did not come, and comes again', async (_side, path, list, answers) => {
  const { user } = await renderScreen(<Routes />, { resolvers: { Query: { ...everyQuery, ...answers } }, path });
  await user.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(await screen.findByRole('button', { name: 'Loading…' })).toHaveAttribute('aria-disabled', 'true');
  await list.let();
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load more.');
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
  list.shut.is = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await list.let();
  expect(await screen.findByText('Priya Raman')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});
