import { jest } from '@jest/globals';
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { refusal } from '../contacts/support/failures.ts';
import { button, cell, fill, focus, panel, row } from './support/editor.ts';
import { hoursApi, ownAvailability, preview } from './support/hours.ts';
import { openHours } from './support/open-hours.tsx';

const NOW_AND_WINDOWS = {
  availability: { status: 'NOW', until: '2026-11-24T11:00:00Z', nextAt: null },
  comingWindows: [{ from: '2026-11-24T10:00:00Z', until: '2026-11-24T11:00:00Z' }, { from: '2026-11-26T14:00:00Z', until: '2026-11-26T15:00:00Z' }],
};

const asked = (calls: Awaited<ReturnType<typeof openHours>>['calls']): number[] =>
  calls.filter(({ operation }) => operation === 'PreviewWeeklyHours').map(({ variables }) => (variables['input'] as { intervals: object[] }).intervals.length);

afterEach(() => { jest.useRealTimers(); });

test('nothing edited: what the directory says now, in the viewer’s zone, without asking', async () => {
  const { calls } = await openHours();
  const now = panel('What the directory says about you');
  expect(now.getByText('Next: Mon 09:00')).toBeVisible();
  expect(now.getByText('Mon 30 Nov')).toBeVisible();
  expect(now.getByText('09:00–12:00')).toBeVisible();
  expect(now.getByText('In your time zone: UTC')).toBeVisible();
  expect(asked(calls)).toEqual([]);
});

test('edited: what it will say, asked for once the editing rests', async () => {
  const { calls } = await openHours(hoursApi(ownAvailability(), { previewWeeklyHours: () => NOW_AND_WINDOWS }));
  // Only the waiting: what is asked and answered goes its usual way.
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance', 'Date'] });
  const pass = (milliseconds: number): void => { act(() => { jest.advanceTimersByTime(milliseconds); }); };
  const keys = ['Enter', 'Enter', 'ArrowRight', 'Enter', 'Enter', 'ArrowRight', 'Enter', 'Enter'];
  focus(4, '14:00');
  for (const key of keys) {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
    pass(90);
  }
  const will = panel('What the directory will say about you');
  expect(will.getByText('Next: Mon 09:00').closest('[aria-busy]')).toHaveAttribute('aria-busy', 'true');
  pass(209);
  expect(asked(calls)).toEqual([]);
  pass(1);
  // Three edits in quick succession are one question, with all of them.
  expect(asked(calls)).toEqual([4]);
  jest.useRealTimers();
  expect(await will.findByText('Can talk now until 11:00')).toBeVisible();
  expect(will.getByText('14:00–15:00')).toBeVisible();
  expect(will.getByText('Thu 26 Nov')).toBeVisible();
});

test('nothing is asked while something is wrong, and the panel says so', async () => {
  const { user, calls } = await openHours();
  await user.click(screen.getByLabelText('List'));
  fill(row('Monday, 09:00 to 12:00').getByLabelText('To'), '08:00');
  expect(screen.getByText('This shows up again once the times are complete.')).toBeVisible();
  await act(() => new Promise((resolve) => { setTimeout(resolve, 600); }));
  expect(asked(calls)).toEqual([]);
  const will = panel('What the directory will say about you');
  const dimmed = will.getByText('Next: Mon 09:00').closest('[aria-busy]')!.className;
  fill(row('Monday, 09:00 to 08:00').getByLabelText('To'), '11:00');
  await waitFor(() => { expect(asked(calls)).toEqual([1]); });
  expect(screen.queryByText('This shows up again once the times are complete.')).toBeNull();
  await waitFor(() => { expect(will.getByText('Next: Mon 09:00').closest('[aria-busy]')!.className).not.toBe(dimmed); });
  // What was answered before says nothing about hours that are wrong again.
  fill(row('Monday, 09:00 to 11:00').getByLabelText('To'), '08:00');
  expect(will.getByText('Next: Mon 09:00').closest('[aria-busy]')!.className).toBe(dimmed);
});

test('back to what is saved: what the directory says now', async () => {
  const { user } = await openHours(hoursApi(ownAvailability(), { previewWeeklyHours: () => NOW_AND_WINDOWS }));
  await user.click(cell(4, '14:00'));
  await screen.findByText('Can talk now until 11:00');
  await user.click(button('Undo'));
  expect(panel('What the directory says about you').getByText('Next: Mon 09:00')).toBeVisible();
});

test('a preview that fails says so, and faults that the API finds stand at their fields', async () => {
  let faults: { path: string; rule: string }[] = [];
  const { user } = await openHours(hoursApi(ownAvailability(), { previewWeeklyHours: () => refusal(faults.length > 0 ? 'BAD_USER_INPUT' : 'INTERNAL', faults) }));
  await user.click(cell(4, '14:00'));
  expect(await screen.findByText(/^We could not load this\./)).toBeVisible();
  faults = [{ path: 'input.validUntil', rule: 'past' }];
  fill(screen.getByLabelText('Last day (optional)'), '2026-11-01');
  expect((await screen.findAllByText('This day is over. Please choose a later one.'))[0]).toBeVisible();
  expect(screen.queryByText(/^We could not load this\./)).toBeNull();
});

test('a pause that begins meanwhile shows in it', async () => {
  let status = 'LATER';
  const api = hoursApi(ownAvailability(), {
    previewWeeklyHours: () => preview(status),
    pause: () => {
      status = 'AWAY';
      return api.change({ pausedUntil: '2026-11-30T00:00:00Z', inDirectory: preview('AWAY', { until: '2026-11-30T00:00:00Z' }) });
    },
  });
  const { user } = await openHours(api);
  await user.click(cell(4, '14:00'));
  const answered = panel('What the directory will say about you').getByText('Next: Mon 09:00').closest('[aria-busy]');
  await waitFor(() => { expect(answered).toHaveAttribute('aria-busy', 'false'); });
  await user.click(button('For today'));
  expect(await screen.findByText('Away')).toBeVisible();
});

test('no windows in the coming week are said too', async () => {
  await openHours(hoursApi(ownAvailability({ inDirectory: { availability: { status: 'UNKNOWN', until: null, nextAt: null }, comingWindows: [] } })));
  expect(screen.getByText('No hours in the coming weeks')).toBeVisible();
  expect(screen.getByText('No times in the coming week.')).toBeVisible();
});
