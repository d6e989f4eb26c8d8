import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import { TIME_OFF_MOST } from '../../../shared/limits.ts';
import { refusal } from '../contacts/support/failures.ts';
import { button, fill, said } from './support/editor.ts';
import { hoursApi, ownAvailability } from './support/hours.ts';
import { openHours } from './support/open-hours.tsx';

const inputs = (calls: Awaited<ReturnType<typeof openHours>>['calls'], name: string): unknown[] =>
  calls.filter(({ operation }) => operation === name).map(({ variables }) => variables['input']);
const firstDay = (): HTMLElement => screen.getByLabelText('First day off');
const lastDay = (): HTMLElement => screen.getByLabelText('Last day off');

describe('time off', () => {
  test('is added once, listed, and removed', async () => {
    const { user, calls } = await openHours();
    expect(screen.getByText('No time off is planned.')).toBeVisible();
    fill(firstDay(), '2026-12-24');
    fill(lastDay(), '2027-01-03');
    await user.dblClick(button('Add time off'));
    expect(await screen.findByText(/^Thu 24 Dec to Sun,? 3 Jan 2027$/)).toBeVisible();
    expect(inputs(calls, 'TakeTimeOff')).toEqual([{ firstDay: '2026-12-24', lastDay: '2027-01-03' }]);
    expect(said()).toContain('Time off is added.');
    expect(firstDay()).toHaveValue('');
    await user.click(screen.getByLabelText(/^Remove time off: Thu 24 Dec to/));
    expect(await screen.findByText('No time off is planned.')).toBeVisible();
    expect(inputs(calls, 'CancelTimeOff')).toEqual([{ id: 'off-2026-12-24' }]);
    expect(said()).toContain('Time off is removed.');
    expect(screen.getByRole('group', { name: 'Time off to come' })).toHaveFocus();
  });

  test('of one day needs one date', async () => {
    const { user, calls } = await openHours();
    fill(firstDay(), '2026-12-24');
    await user.click(button('Add time off'));
    await waitFor(() => { expect(inputs(calls, 'TakeTimeOff')).toEqual([{ firstDay: '2026-12-24', lastDay: '2026-12-24' }]); });
    expect(await screen.findByText('Thu 24 Dec')).toBeVisible();
  });

  test('says what is wrong with its days before and after asking the API', async () => {
    const { user, calls } = await openHours(hoursApi(ownAvailability(), { takeTimeOff: () => refusal('BAD_USER_INPUT', [{ path: 'input.firstDay', rule: 'past' }]) }));
    const add = (): Promise<void> => user.click(button('Add time off'));
    await add();
    expect(screen.getByText('Please fill this in.')).toBeVisible();
    fill(firstDay(), '2026-12-24');
    fill(lastDay(), '2026-12-23');
    await add();
    expect(screen.getByText('This is before the first day.')).toBeVisible();
    fill(lastDay(), '2029-01-01');
    await add();
    expect(screen.getByText('This is too far ahead. Please choose an earlier day.')).toBeVisible();
    expect(inputs(calls, 'TakeTimeOff')).toEqual([]);
    fill(lastDay(), '');
    await add();
    expect(await screen.findByText('This day is over. Please choose a later one.')).toBeVisible();
    expect(firstDay()).toHaveValue('2026-12-24');
  });

  test('has an end somewhere', async () => {
    const timeOff = Array.from({ length: TIME_OFF_MOST }, (_, index) => ({ id: String(index), firstDay: '2026-12-24', lastDay: '2026-12-24' }));
    await openHours(hoursApi(ownAvailability({ timeOff })));
    expect(screen.getByText('You have planned 50 times off. Remove one to add another.')).toBeVisible();
    expect(screen.queryByText('Add time off')).toBeNull();
  });

  test('that cannot be removed stays, and says so', async () => {
    const timeOff = [{ id: 'one', firstDay: '2026-12-24', lastDay: '2026-12-24' }];
    const { user } = await openHours(hoursApi(ownAvailability({ timeOff }), { cancelTimeOff: () => refusal('INTERNAL') }));
    await user.click(screen.getByLabelText('Remove time off: Thu 24 Dec'));
    expect(await screen.findByText('That did not work. Nothing was changed.')).toBeVisible();
    expect(screen.getByText('Thu 24 Dec')).toBeVisible();
  });
});

describe('public holidays', () => {
  test('are days off or not, at one press, and listed', async () => {
    const { user, calls } = await openHours();
    const off = screen.getByRole('switch', { name: 'Public holidays are days off' });
    expect(off).toBeChecked();
    await user.click(off);
    await waitFor(() => { expect(said()).toContain('Public holidays are days like any other now.'); });
    expect(off).not.toBeChecked();
    expect(inputs(calls, 'SetPublicHolidaysOff')).toEqual([{ off: false }]);
    await user.click(off);
    await waitFor(() => { expect(off).toBeChecked(); });
    await user.click(screen.getByText('2 public holidays in the coming year'));
    expect(screen.getByText('Christmas Day')).toBeVisible();
    expect(screen.getByText('Fri 25 Dec')).toBeVisible();
  });

  test('stay as they were when it does not work', async () => {
    const { user } = await openHours(hoursApi(ownAvailability(), { setPublicHolidaysOff: () => refusal('INTERNAL') }));
    await user.click(screen.getByRole('switch'));
    expect(await screen.findByText('That did not work. Nothing was changed.')).toBeVisible();
    expect(screen.getByRole('switch')).toBeChecked();
  });

  test('that nobody knows are said to be unknown', async () => {
    await openHours(hoursApi(ownAvailability({ publicHolidays: [] })));
    expect(screen.getByText('We know no public holidays for your site.')).toBeVisible();
  });
});
