import { describe, expect, it } from '@jest/globals';
import { presenceFrom } from '../../api/platform/graph/presence-words.ts';

describe("Graph's words for a presence", () => {
  it.each([
    ['Available', 'Available', 'FREE'],
    ['AvailableIdle', 'Inactive', 'FREE'],
    ['Available', 'OutOfOffice', 'FREE'],
    ['Available', 'OffWork', 'FREE'],
    ['Busy', 'Busy', 'BUSY'],
    ['Busy', 'InACall', 'BUSY'],
    ['Busy', 'InAConferenceCall', 'BUSY'],
    ['Busy', 'InAMeeting', 'BUSY'],
    ['Busy', 'OutOfOffice', 'BUSY'],
    ['BusyIdle', 'InAMeeting', 'BUSY'],
    ['BusyIdle', 'Inactive', 'BUSY'],
    ['DoNotDisturb', 'Presenting', 'BUSY'],
    ['DoNotDisturb', 'Focusing', 'BUSY'],
    ['DoNotDisturb', 'UrgentInterruptionsOnly', 'BUSY'],
    ['Available', 'InAMeeting', 'BUSY'],
    ['Offline', 'Offline', 'OFFLINE'],
    ['Offline', 'OffWork', 'OFFLINE'],
    ['Away', 'OutOfOffice', 'OFFLINE'],
    ['PresenceUnknown', 'OffWork', 'OFFLINE'],
  ])('that say something: %s, %s', (availability, activity, presence) => {
    expect(presenceFrom({ availability, activity })).toBe(presence);
  });

  it.each([
    ['Away', 'Away'],
    ['Away', 'Inactive'],
    ['BeRightBack', 'BeRightBack'],
    ['PresenceUnknown', 'PresenceUnknown'],
    ['', ''],
    ['SomethingNew', 'SomethingNewer'],
  ])('that are held against nobody: %s, %s', (availability, activity) => {
    expect(presenceFrom({ availability, activity })).toBeNull();
  });

  it.each([['busy', 'inAMeeting'], ['inAMeeting', 'busy'], ['presenting', ''], ['focusing', 'available']])('in any case and place: %s, %s', (availability, activity) => {
    expect(presenceFrom({ availability, activity })).toBe('BUSY');
  });
});
