import { jest } from '@jest/globals';
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import { refusal } from '../contacts/support/failures.ts';
import { button, fill } from './support/editor.ts';
import { hoursApi, ownAvailability } from './support/hours.ts';
import { openHours } from './support/open-hours.tsx';

const inputs = (calls: Awaited<ReturnType<typeof openHours>>['calls'], name: string): unknown[] =>
  calls.filter(({ operation }) => operation === name).map(({ variables }) => variables['input']);

describe('pausing', () => {
  test('for an hour shows until when, that it ends by itself, and takes the focus there; ending it goes back', async () => {
    const { user, calls } = await openHours();
    expect(screen.getByText('You are not paused.')).toBeVisible();
    await user.dblClick(button('For an hour'));
    const paused = await screen.findByText('Paused until 11:00. It ends by itself.');
    await waitFor(() => { expect(paused).toHaveFocus(); });
    expect(inputs(calls, 'Pause')).toEqual([{ length: 'ONE_HOUR' }]);
    expect(screen.queryByText('For an hour')).toBeNull();
    await user.click(button('End the pause'));
    await waitFor(() => { expect(screen.getByText('You are not paused.')).toHaveFocus(); });
    expect(button('For an hour')).toBeVisible();
  });

  test('for today says on which day one is back', async () => {
    const api = hoursApi(ownAvailability(), { pause: () => api.change({ pausedUntil: '2026-11-25T00:00:00Z' }) });
    const { user, calls } = await openHours(api);
    await user.click(button('For today'));
    expect(await screen.findByText('Paused. You are back on Wed 25 Nov. It ends by itself.')).toBeVisible();
    expect(inputs(calls, 'Pause')).toEqual([{ length: 'TODAY' }]);
  });

  test('until a date keeps to the days that are possible', async () => {
    const { user, calls } = await openHours(hoursApi(ownAvailability(), { pause: jest.fn(() => refusal('BAD_USER_INPUT', [{ path: 'input.date', rule: 'past' }])) }));
    const date = screen.getByLabelText('I am back on');
    const press = (): Promise<void> => user.click(button('Pause until then'));
    await press();
    expect(screen.getByText('Please fill this in.')).toBeVisible();
    fill(date, '2026-11-24');
    expect(screen.queryByText('Please fill this in.')).toBeNull();
    await press();
    expect(screen.getByText('This day is over. Please choose a later one.')).toBeVisible();
    fill(date, '2027-02-23');
    await press();
    expect(screen.getByText('This is too far ahead. Please choose an earlier day.')).toBeVisible();
    expect(inputs(calls, 'Pause')).toEqual([]);
    fill(date, '2027-02-22');
    await press();
    expect(inputs(calls, 'Pause')).toEqual([{ length: 'UNTIL_DATE', date: '2027-02-22' }]);
    // Where the API counts days otherwise, it has the last word, at the same place.
    expect(await screen.findByText('This day is over. Please choose a later one.')).toBeVisible();
  });

  test('is over by itself', async () => {
    await openHours(hoursApi(ownAvailability({ pausedUntil: '2026-11-24T09:59:00Z' })));
    expect(screen.getByText('You are not paused.')).toBeVisible();
  });

  test('that does not work says what to do, and the button stays', async () => {
    const { user } = await openHours(hoursApi(ownAvailability(), { pause: () => refusal('TRY_AGAIN') }));
    await user.click(button('For an hour'));
    expect((await screen.findByText('That did not work. Nothing was changed.')).closest('[role="alert"]')).toHaveTextContent('Please try again.');
    expect(button('For an hour')).toHaveFocus();
  });
});

describe('the cool-down', () => {
  test('says what it does, starts for the hours of the limits, and ends early', async () => {
    const { user, calls } = await openHours();
    expect(screen.getByText('No new people will be sent to you. People you already talk with can still write.')).toBeVisible();
    await user.dblClick(button('Start for 48 hours'));
    const cooling = await screen.findByText('Cool-down until Thu 26 Nov, 10:00.');
    await waitFor(() => { expect(cooling).toHaveFocus(); });
    expect(calls.filter(({ operation }) => operation === 'StartCoolDown')).toHaveLength(1);
    await user.click(button('End the cool-down'));
    await waitFor(() => { expect(screen.getByText('No cool-down is running.')).toHaveFocus(); });
  });

  test('of no hours cannot be started, and says where to change that', async () => {
    await openHours(hoursApi(ownAvailability({ limits: { maxOpenConversations: 2, newPeopleAWeek: 3, coolDownHours: 0 } })));
    expect(screen.getByText('Your cool-down is set to 0 hours. You can change that below.')).toBeVisible();
    expect(screen.queryByText(/^Start for/)).toBeNull();
  });

  test('that does not start says so', async () => {
    const { user } = await openHours(hoursApi(ownAvailability(), { startCoolDown: () => refusal('INTERNAL') }));
    await user.click(button('Start for 48 hours'));
    expect(await screen.findByText('That did not work. Nothing was changed.')).toBeVisible();
  });
});
