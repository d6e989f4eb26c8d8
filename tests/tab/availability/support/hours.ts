import type { WrittenInterval } from '../../../../shared/time/written-hours.ts';
import type { Resolvers } from '../../support/answering-client.ts';

/** A Tuesday. */
export const NOW = new Date('2026-11-24T10:00:00Z');

export interface AnsweredHours {
  readonly timeZone: string;
  readonly weeks: number;
  readonly firstWeekStartsOn: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly intervals: readonly WrittenInterval[];
}

export function interval(weekday: number, start: string, end: string, more: Partial<WrittenInterval> = {}): WrittenInterval {
  return { week: 1, weekday, start, end, endsNextDay: false, ...more };
}

export const mondayMorning = interval(1, '09:00', '12:00');

export function hours(changes: Partial<AnsweredHours> = {}): AnsweredHours {
  return { timeZone: 'Europe/London', weeks: 1, firstWeekStartsOn: '2026-11-23', validFrom: null, validUntil: null, intervals: [mondayMorning], ...changes };
}

export function preview(status = 'LATER', more: object = {}): object {
  return { availability: { status, until: null, nextAt: '2026-11-30T09:00:00Z', ...more }, comingWindows: [{ from: '2026-11-30T09:00:00Z', until: '2026-11-30T12:00:00Z' }] };
}

/** What the API answers about the viewer's own availability. */
export type Answered = Readonly<Record<string, unknown>> & { readonly version: number; readonly weeklyHours: AnsweredHours };

export function ownAvailability(changes: Readonly<Record<string, unknown>> & Partial<Answered> = {}): Answered {
  return {
    version: 1,
    weeklyHours: hours(),
    timeOff: [],
    pausedUntil: null,
    coolDownUntil: null,
    publicHolidaysOff: true,
    publicHolidays: [{ day: '2026-12-25', name: 'Christmas Day' }, { day: '2027-01-01', name: 'New Year’s Day' }],
    limits: { maxOpenConversations: 2, newPeopleAWeek: 3, coolDownHours: 48 },
    openConversations: 1,
    newPeopleThisWeek: 2,
    inDirectory: preview(),
    ...changes,
  };
}

type Input = Readonly<Record<string, unknown>>;
interface Given { readonly input: Input }

/** An API that remembers what it is told; a test replaces single answers. */
export interface HoursApi {
  readonly resolvers: Resolvers;
  /** As it stands now. */
  readonly now: () => Answered;
  readonly change: (changes: Readonly<Record<string, unknown>>) => Answered;
}

export function hoursApi(start: Answered = ownAvailability(), answers: Readonly<Record<string, unknown>> = {}): HoursApi {
  let kept = start;
  const change = (changes: Readonly<Record<string, unknown>>): Answered => {
    kept = { ...kept, ...changes };
    return kept;
  };
  const { previewWeeklyHours = () => preview(), ...mutations } = answers;
  const setWeeklyHours = ({ input }: Given): object => {
    const { version, ...weeklyHours } = input;
    if (Number(version) !== kept.version) return { __typename: 'WeeklyHoursChangedElsewhere', availability: kept };
    return { __typename: 'WeeklyHoursSet', availability: change({ version: kept.version + 1, weeklyHours }) };
  };
  return {
    now: () => kept,
    change,
    resolvers: {
      Query: { ownAvailability: () => kept, previewWeeklyHours },
      Mutation: {
        setWeeklyHours,
        pause: () => change({ pausedUntil: '2026-11-24T11:00:00Z' }),
        endPause: () => change({ pausedUntil: null }),
        startCoolDown: () => change({ coolDownUntil: '2026-11-26T10:00:00Z' }),
        endCoolDown: () => change({ coolDownUntil: null }),
        setPublicHolidaysOff: ({ input }: Given) => change({ publicHolidaysOff: input['off'] }),
        setAllyLimits: ({ input }: Given) => change({ limits: input }),
        takeTimeOff: ({ input }: Given) => change({ timeOff: [...(kept['timeOff'] as object[]), { id: `off-${String(input['firstDay'])}`, ...input }] }),
        cancelTimeOff: ({ input }: Given) => change({ timeOff: (kept['timeOff'] as { id: string }[]).filter(({ id }) => id !== input['id']) }),
        ...mutations,
      },
    },
  };
}
