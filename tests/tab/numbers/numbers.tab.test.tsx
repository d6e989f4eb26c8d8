import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { ManageRoutes } from '../../../tab/app/manage/manage-routes.tsx';
import { unreachable } from '../contacts/support/failures.ts';
import { renderScreen, type ScreenOptions } from '../support/render-screen.tsx';

const month = (name: string, numbers: object = {}) => ({
  month: name, sent: null, inTime: null, late: null, unanswered: null, heardYes: null, heardNo: null, comeBackYes: null, comeBackNo: null,
  topics: [{ topicId: 'stress', count: null }, { topicId: 'grief', count: null }], ...numbers,
});
const numbers = {
  smallestGroup: 10, topics: [{ id: 'stress', name: 'Stress' }, { id: 'grief', name: 'Grief' }],
  months: [month('2026-10', { sent: 1_240, inTime: 31, topics: [{ topicId: 'stress', count: 12 }, { topicId: 'grief', count: null }] }), month('2026-09')],
};

async function open(answer: () => unknown = () => numbers, options: ScreenOptions = {}) {
  const shown = await renderScreen(<ManageRoutes />, { resolvers: { Query: { monthlyNumbers: answer } }, path: '/manage/numbers', ...options });
  await screen.findByRole('heading', { level: 1 });
  return shown;
}

const rowsOf = (name: string) => within(screen.getByRole('table', { name })).getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent));

test('numbers stand by month in tables, and what is hidden says so', async () => {
  await open();
  await screen.findByRole('table', { name: 'Requests and answers' });
  expect(rowsOf('Requests and answers')).toEqual([
    ['Month', 'Requests', 'Accepted in time', 'Accepted later', 'Not accepted'], ['Oct 2026', '1,240', '31', 'hidden', 'hidden'], ['Sept 2026', 'hidden', 'hidden', 'hidden', 'hidden'],
  ]);
  expect(rowsOf('Topics of requests')).toEqual([['Month', 'Stress', 'Grief'], ['Oct 2026', '12', 'hidden'], ['Sept 2026', 'hidden', 'hidden']]);
  expect(rowsOf('After conversations')[0]).toEqual(['Month', 'Felt heard', 'Did not feel heard', 'Would come back', 'Would not come back']);
  expect(screen.getByText('A number below 10 is hidden. So is any other from which it could be worked out.')).toBeVisible();
  expect(screen.getByText(/There are none by ally, department or person\./)).toBeVisible();
});

test('numbers that cannot be loaded are asked for again', async () => {
  let asked = 0;
  const { user } = await open(() => (asked++ === 0 ? unreachable() : numbers));
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('table', { name: 'Requests and answers' })).toBeVisible();
});

test('months and numbers are written as the viewer writes them', async () => {
  await open(() => numbers, { language: 'de-DE' as never });
  await screen.findByRole('table', { name: 'Anfragen und Antworten' });
  expect(rowsOf('Anfragen und Antworten')[1]).toEqual(['Okt. 2026', '1.240', '31', 'verborgen', 'verborgen']);
});
