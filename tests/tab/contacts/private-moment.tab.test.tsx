import { jest } from '@jest/globals';
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { paths } from '../../../tab/app/paths.ts';
import { Routes } from '../../../tab/app/routes.tsx';
import { hoursApi, ownAvailability } from '../availability/support/hours.ts';
import type { HoursApi } from '../availability/support/hours.ts';
import { renderScreen } from '../support/render-screen.tsx';
import { refusal } from './support/failures.ts';
import { everyQuery, incomingRequest, ownRequest, programme } from './support/things.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
let number = 0;

interface Options { state?: string; api?: HoursApi; Query?: object; language?: 'de'; id?: string }

async function openEnded({ state = 'CLOSED', api = hoursApi(), Query = {}, language, id = `ended-${String(++number)}` }: Options = {}) {
  const answers = {
    ...everyQuery, ...api.resolvers.Query, programme: () => ({ ...programme, coordinator: 'Inês Carvalho, in Teams' }),
    incomingContactRequest: () => incomingRequest({ id, state }), ownContactRequest: () => ownRequest({ id, state }), ...Query,
  };
  const shown = await renderScreen(<Routes />, {
    resolvers: { Query: answers, Mutation: api.resolvers.Mutation ?? {} }, path: paths.incomingRequest(id), now: NOW,
    viewer: { name: 'Jonas Weber', isAlly: true, isAdmin: false, country: 'DE' }, ...(language && { language }),
  });
  await screen.findByRole('heading', { level: 1 });
  return { ...shown, id };
}
const moment = () => within(screen.getByRole('region', { name: 'A moment for you' }));
const press = (name: string) => moment().getByRole('button', { name });
const headings = () => moment().getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test.each(['CLOSED', 'HANDED_OVER'])('after a conversation that is %s, asks how the ally is, and says that nothing is kept', async (state) => {
  await openEnded({ state });
  expect(moment().getByRole('group', { name: 'How are you?' })).toBeVisible();
  expect(moment().getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['I am all right', 'It was a lot', 'I am not sure', 'Skip this']);
  expect(moment().getByText('Only you see this. What you choose here is not kept and not sent.')).toBeVisible();
  expect(moment().queryByRole('heading', { level: 3 })).toBeNull();
});

test.each(['WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'PASSED_ON', 'ERASED'])('is not there while a request is %s', async (state) => {
  await openEnded({ state });
  expect(screen.queryByRole('region', { name: 'A moment for you' })).toBeNull();
});

test('is never on the colleague’s screen', async () => {
  await renderScreen(<Routes />, { resolvers: { Query: { ...everyQuery, ownContactRequest: () => ownRequest({ state: 'CLOSED' }) } }, path: paths.ownRequest('request-1'), now: NOW });
  expect(await screen.findByText('Nobody can write here any more. You can still read it until it is deleted.')).toBeVisible();
  expect(screen.queryByText('A moment for you')).toBeNull();
});

test('an answer sends nothing; only “It was a lot” proposes the break first', async () => {
  const { user, calls } = await openEnded();
  await user.click(press('I am all right'));
  expect(press('I am all right')).toHaveAttribute('aria-pressed', 'true');
  expect(headings()).toEqual(['Talk to your coordinator', 'Take a break']);
  await user.click(press('I am not sure'));
  expect(headings()).toEqual(['Talk to your coordinator', 'Take a break']);
  await user.click(press('It was a lot'));
  expect(headings()).toEqual(['Take a break', 'Talk to your coordinator']);
  expect(press('I am all right')).toHaveAttribute('aria-pressed', 'false');
  expect(moment().getByText('Inês Carvalho, in Teams')).toBeVisible();
  expect([...new Set(calls.map(({ operation }) => operation))].sort()).toEqual(['AllyProgramme', 'CoolDown', 'IncomingContactRequest']);
  for (const { variables } of calls) expect(JSON.stringify(variables)).not.toMatch(/allRight|aLot|unsure/);
});

test('says how to find out who coordinates where nobody is named', async () => {
  const { user } = await openEnded({ Query: { programme: () => programme } });
  await user.click(press('I am not sure'));
  expect(moment().getByText('Ask in your ally network who that is.')).toBeVisible();
});

test('a break starts once, says until when, and can be undone', async () => {
  const { user, calls } = await openEnded();
  await user.click(press('It was a lot'));
  await moment().findByRole('button', { name: 'No new people for 48 hours' });
  await user.dblClick(press('No new people for 48 hours'));
  const until = await moment().findByText(/^No new people until Thu,? 26 Nov, 10:00\.$/);
  await waitFor(() => { expect(until).toHaveFocus(); });
  const count = (name: string): number => calls.filter(({ operation }) => operation === name).length;
  expect([count('StartCoolDownAfterClosing'), count('EndCoolDownAfterClosing')]).toEqual([1, 0]);
  await user.click(press('Undo'));
  await waitFor(() => { expect(moment().getByText('No break is running now.')).toHaveFocus(); });
  expect(count('EndCoolDownAfterClosing')).toBe(1);
  expect(press('No new people for 48 hours')).toBeVisible();
});

test('a cool-down that runs already is shown, and can be ended', async () => {
  const { user } = await openEnded({ api: hoursApi(ownAvailability({ coolDownUntil: '2026-11-25T08:00:00Z' })) });
  await user.click(press('I am not sure'));
  expect(await moment().findByText(/^No new people until Wed,? 25 Nov, 08:00\.$/)).toBeVisible();
  await user.click(press('End the break'));
  expect(await moment().findByText('No break is running now.')).toBeVisible();
});

test('a cool-down of no hours leads to where that can be changed', async () => {
  const { user, history } = await openEnded({ api: hoursApi(ownAvailability({ limits: { maxOpenConversations: 2, newPeopleAWeek: 3, coolDownHours: 0 } })) });
  await user.click(press('It was a lot'));
  expect(await moment().findByText(/Your cool-down is set to 0 hours/)).toBeVisible();
  expect(moment().queryByRole('button', { name: /break|No new people/ })).toBeNull();
  await user.click(moment().getByRole('link', { name: 'Go to “My hours”' }));
  expect(history.at(-1)).toBe(paths.ownHours);
});

test('what fails says so and changes nothing; a break can be started although the hours could not be loaded', async () => {
  let fails = 1;
  const api = hoursApi(ownAvailability(), { startCoolDown: () => (fails-- > 0 ? refusal('TRY_AGAIN') : api.change({ coolDownUntil: '2026-11-26T10:00:00Z' })) });
  const { user } = await openEnded({ api, Query: { ownAvailability: () => refusal('INTERNAL') } });
  await user.click(press('It was a lot'));
  await user.click(press('Start the break'));
  expect(await moment().findByRole('alert')).toHaveTextContent('That did not work. Nothing was changed.');
  await user.click(press('Start the break'));
  expect(await moment().findByText(/^No new people until/)).toBeVisible();
  expect(moment().queryByRole('alert')).toBeNull();
});

test('can be skipped, leads the focus on, and does not come back', async () => {
  const { user, unmount, id } = await openEnded();
  await user.click(press('Skip this'));
  expect(screen.queryByText('A moment for you')).toBeNull();
  await waitFor(() => { expect(screen.getByRole('group', { name: 'Closed' })).toHaveFocus(); });
  unmount();
  await openEnded({ id });
  expect(screen.queryByText('A moment for you')).toBeNull();
});

test('an answer is forgotten when one looks elsewhere', async () => {
  const { user, unmount, id } = await openEnded();
  await user.click(press('It was a lot'));
  expect(press('Done')).toBeVisible();
  unmount();
  await openEnded({ id });
  expect(press('It was a lot')).toHaveAttribute('aria-pressed', 'false');
});

test('speaks German', async () => {
  const startCoolDown = jest.fn(() => api.change({ coolDownUntil: '2026-11-26T10:00:00Z' }));
  const api: HoursApi = hoursApi(ownAvailability(), { startCoolDown });
  const { user } = await openEnded({ api, language: 'de' });
  await user.click(screen.getByRole('button', { name: 'Es war viel' }));
  await user.click(await screen.findByRole('button', { name: '48 Stunden lang niemand Neues' }));
  expect(await screen.findByText(/^Niemand Neues bis Do\., 26\. Nov\., 10:00\.$/)).toBeVisible();
  expect(startCoolDown).toHaveBeenCalledTimes(1);
});
