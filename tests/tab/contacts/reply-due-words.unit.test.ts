import { replyDueWords } from '../../../tab/features/contacts/reply-due-words.ts';

const now = new Date('2026-11-23T10:00:00Z'); // a Monday
const berlin = { now, timeZone: 'Europe/Berlin', language: 'en-GB' };

test('later today says the time', () => {
  expect(replyDueWords({ ...berlin, dueAt: '2026-11-23T16:00:00Z' })).toEqual({ when: 'today', time: '17:00' });
});

test('tomorrow says the weekday too', () => {
  expect(replyDueWords({ ...berlin, dueAt: '2026-11-24T16:00:00Z' })).toEqual({ when: 'tomorrow', weekday: 'Tuesday', time: '17:00' });
});

test('within the week says the weekday, in the language of the screen', () => {
  expect(replyDueWords({ ...berlin, language: 'de-DE', dueAt: '2026-11-27T16:00:00Z' }))
    .toEqual({ when: 'thisWeek', weekday: 'Freitag', time: '17:00' });
});

test('a week ahead says the date, because the weekday is the same as today', () => {
  expect(replyDueWords({ ...berlin, dueAt: '2026-11-30T16:00:00Z' })).toEqual({ when: 'later', date: 'Monday 30 November', time: '17:00' });
});

test('a moment that has come is overdue', () => {
  expect(replyDueWords({ ...berlin, dueAt: now.toISOString() })).toEqual({ when: 'overdue' });
  expect(replyDueWords({ ...berlin, dueAt: '2026-11-22T16:00:00Z' })).toEqual({ when: 'overdue' });
});

test('days are those of the viewer, not of UTC', () => {
  const dueAt = '2026-11-23T23:30:00Z';
  expect(replyDueWords({ ...berlin, dueAt })).toMatchObject({ when: 'tomorrow', time: '00:30' });
  expect(replyDueWords({ ...berlin, timeZone: 'America/New_York', dueAt })).toEqual({ when: 'today', time: '18:30' });
  expect(replyDueWords({ ...berlin, timeZone: 'Pacific/Auckland', dueAt })).toEqual({ when: 'tomorrow', weekday: 'Tuesday', time: '12:30' });
});

test('the day on which clocks change is one day long', () => {
  const saturday = new Date('2026-10-24T10:00:00Z');
  expect(replyDueWords({ ...berlin, now: saturday, dueAt: '2026-10-25T23:30:00Z' })).toMatchObject({ when: 'thisWeek', weekday: 'Monday' });
  expect(replyDueWords({ ...berlin, now: saturday, dueAt: '2026-10-25T22:30:00Z' })).toMatchObject({ when: 'tomorrow', weekday: 'Sunday' });
});
