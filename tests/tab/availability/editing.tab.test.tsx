import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { refusal } from '../contacts/support/failures.ts';
import { button, drawn, fill, row, rows } from './support/editor.ts';
import { hours, hoursApi, interval, ownAvailability, type HoursApi } from './support/hours.ts';
import { openHours } from './support/open-hours.tsx';

const list = async (user: UserEvent): Promise<void> => user.click(screen.getByLabelText('List'));
const withHours = (...intervals: Parameters<typeof hours>[0][]): HoursApi => hoursApi(ownAvailability({ weeklyHours: hours(...intervals) }));
const sentIntervals = (calls: Awaited<ReturnType<typeof openHours>>['calls']): object[] => {
  const variables = calls.find(({ operation }) => operation === 'SetWeeklyHours')?.variables as { input: { intervals: object[] } } | undefined;
  return variables?.input.intervals ?? [];
};

test('the list and the calendar show the same hours', async () => {
  const { user } = await openHours();
  expect(drawn()).toEqual(['09:00–12:00']);
  await list(user);
  expect(drawn()).toEqual([]);
  expect(rows()).toEqual(['Monday, 09:00 to 12:00']);
});

test('hours are written as a form, and saved only when the ally says so', async () => {
  const { user, calls } = await openHours();
  await list(user);
  await user.click(button('Add a time'));
  // On the first day without a time.
  expect(rows()).toEqual(['Monday, 09:00 to 12:00', 'Tuesday, 09:00 to 17:00']);
  const added = row('Tuesday, 09:00 to 17:00');
  expect(added.getByLabelText('Day')).toHaveFocus();
  await user.selectOptions(added.getByLabelText('Day'), 'Friday');
  fill(row('Friday, 09:00 to 17:00').getByLabelText('From'), '22:00');
  fill(row('Friday, 22:00 to 17:00').getByLabelText('To'), '06:00');
  expect(screen.getAllByText('The end is before the start. Does it end the next day?')).not.toHaveLength(0);
  await user.click(row('Friday, 22:00 to 06:00').getByLabelText('Ends the next day'));
  expect(rows()[1]).toBe('Friday, 22:00 to 06:00 on the next day');
  expect(screen.queryByText('The end is before the start. Does it end the next day?')).toBeNull();
  expect(sentIntervals(calls)).toEqual([]);
  await user.click(button('Save weekly hours'));
  expect((await screen.findAllByText('Your weekly hours are saved.'))[0]).toBeVisible();
  expect(sentIntervals(calls)).toEqual([
    { week: 1, weekday: 1, start: '09:00', end: '12:00', endsNextDay: false },
    { week: 1, weekday: 5, start: '22:00', end: '06:00', endsNextDay: true },
  ]);
  await user.click(row('Monday, 09:00 to 12:00').getByLabelText('Remove Monday, 09:00 to 12:00'));
  expect(rows()).toEqual(['Friday, 22:00 to 06:00 on the next day']);
});

test('an overlap is said at its place as one edits, and keeps the hours from being saved', async () => {
  const { user, calls } = await openHours(withHours({ intervals: [interval(1, '09:00', '12:00'), interval(1, '13:00', '14:00')] }));
  await list(user);
  fill(row('Monday, 13:00 to 14:00').getByLabelText('From'), '11:30');
  expect(row('Monday, 11:30 to 14:00').getByRole('alert')).toHaveTextContent('This shares time with another one.');
  await user.click(button('Save weekly hours'));
  expect(screen.getByRole('group', { name: 'Please check these times first' })).toHaveFocus();
  expect(calls.map(({ operation }) => operation)).not.toContain('SetWeeklyHours');
  // In the calendar too, where the sentence leads to the fields.
  await user.click(screen.getByLabelText('Calendar'));
  await user.click(screen.getByText('Monday, 11:30 to 14:00').closest('button')!);
  expect(row('Monday, 11:30 to 14:00').getByLabelText('Day')).toHaveFocus();
});

test('an empty field is asked for', async () => {
  const { user } = await openHours();
  await list(user);
  fill(row('Monday, 09:00 to 12:00').getByLabelText('To'), '');
  expect(row('Monday, 09:00 to …').getByText('Please fill this in.')).toBeVisible();
});

test('a day is copied to others, and the copy undone and redone by button and by keys', async () => {
  const { user } = await openHours(withHours({ intervals: [interval(1, '09:00', '12:00'), interval(3, '15:00', '16:00')] }));
  await user.click(button('Copy a day'));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByLabelText('From')).toHaveFocus();
  expect(dialog.queryByLabelText('Monday')).toBeNull();
  await user.click(dialog.getByLabelText('Wednesday'));
  await user.click(dialog.getByLabelText('Friday'));
  await user.click(dialog.getByText('Copy'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(drawn()).toEqual(['09:00–12:00', '09:00–12:00', '09:00–12:00']);
  await user.click(button('Undo'));
  expect(drawn()).toEqual(['09:00–12:00', '15:00–16:00']);
  await user.click(button('Redo'));
  expect(drawn()).toHaveLength(3);
  button('Undo').focus();
  await user.keyboard('{Control>}z{/Control}');
  expect(drawn()).toHaveLength(2);
  await user.keyboard('{Control>}y{/Control}');
  expect(drawn()).toHaveLength(3);
  await user.keyboard('{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}');
  expect(drawn()).toHaveLength(3);
});

test('Ctrl+Z in a field takes back what was typed there as one step', async () => {
  const { user } = await openHours();
  const zone = screen.getByLabelText('Time zone of these hours');
  await user.clear(zone);
  await user.type(zone, 'Asia/Tok');
  expect(screen.getAllByText('We do not know this time zone. Please choose one from the list.')).not.toHaveLength(0);
  await user.type(zone, 'yo');
  expect(screen.queryByText(/We do not know this time zone/)).toBeNull();
  expect(screen.getByText('There it is Tue 19:00 now.')).toBeVisible();
  await user.keyboard('{Control>}z{/Control}');
  expect(zone).toHaveValue('Europe/London');
});

test('every zone that the browser knows can be chosen', async () => {
  await openHours();
  const zones = [...document.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'));
  expect(zones).toEqual(expect.arrayContaining(['Europe/Lisbon', 'Asia/Tokyo', 'Pacific/Apia']));
});

test('a pattern of several weeks has its weeks, its first day, and says which week this is', async () => {
  const { user, calls } = await openHours();
  expect(screen.queryByLabelText('Week 1 starts on')).toBeNull();
  await user.selectOptions(screen.getByLabelText('Repeats'), 'Every 3 weeks');
  expect(screen.getByText('This week is week 1 of 3.')).toBeVisible();
  fill(screen.getByLabelText('Week 1 starts on'), '2026-11-18');
  expect(screen.getByText('This week is week 2 of 3.')).toBeVisible();
  await user.click(screen.getByLabelText('Week 2'));
  expect(drawn()).toEqual([]);
  await user.click(button('Copy a week'));
  const dialog = within(screen.getByRole('dialog'));
  await user.selectOptions(dialog.getByLabelText('From'), 'Week 1');
  await user.click(dialog.getByLabelText('Week 2'));
  await user.click(dialog.getByText('Copy'));
  expect(drawn()).toEqual(['09:00–12:00']);
  await list(user);
  await user.click(button('Add a time'));
  fill(screen.getByLabelText('First day (optional)'), '2026-12-01');
  fill(screen.getByLabelText('Last day (optional)'), '2026-11-30');
  expect(screen.getAllByText('This is before the first day.')).not.toHaveLength(0);
  fill(screen.getByLabelText('Last day (optional)'), '2027-02-28');
  await user.click(button('Save weekly hours'));
  await screen.findAllByText('Your weekly hours are saved.');
  const { input } = calls.find(({ operation }) => operation === 'SetWeeklyHours')!.variables as { input: object };
  expect(input).toMatchObject({ weeks: 3, firstWeekStartsOn: '2026-11-16', validFrom: '2026-12-01', validUntil: '2027-02-28', version: 1 });
  expect(sentIntervals(calls)).toMatchObject([{ week: 1, weekday: 1 }, { week: 2, weekday: 1 }, { week: 2, weekday: 2 }]);
});

test('faults that only the API finds stand at their fields until they are changed', async () => {
  const api = hoursApi(ownAvailability(), { setWeeklyHours: () => refusal('BAD_USER_INPUT', [
    { path: 'input.intervals.0.end', rule: 'endBeforeStart' }, { path: 'input.validUntil', rule: 'past' },
  ]) });
  const { user } = await openHours(api);
  await list(user);
  fill(row('Monday, 09:00 to 12:00').getByLabelText('To'), '13:00');
  await user.click(button('Save weekly hours'));
  expect(await row('Monday, 09:00 to 13:00').findByText('The end is before the start. Does it end the next day?')).toBeVisible();
  expect(screen.getAllByText('This day is over. Please choose a later one.')).not.toHaveLength(0);
  expect(screen.getByText('Your weekly hours were not saved.')).toBeVisible();
  fill(row('Monday, 09:00 to 13:00').getByLabelText('To'), '14:00');
  await waitFor(() => { expect(screen.queryByText('Your weekly hours were not saved.')).toBeNull(); });
  expect(screen.queryByText('This day is over. Please choose a later one.')).toBeNull();
});

test('speaks German', async () => {
  const { user } = await openHours(hoursApi(), { language: 'de' });
  await user.click(screen.getByLabelText('Liste'));
  expect(rows()).toEqual(['Montag, 09:00 bis 12:00']);
});
