import type { AvailabilityStatus } from '../../../shared/vocabulary.ts';
import type { GraphqlAnswer, Person } from './person.ts';

export interface Said {
  readonly status: AvailabilityStatus;
  readonly until: string | null;
  readonly nextAt: string | null;
}

export interface WindowSaid {
  readonly from: string;
  readonly until: string;
}

/** What an ally sees of their own availability. */
export interface Own {
  readonly version: number;
  readonly weeklyHours: {
    timeZone: string;
    weeks: number;
    firstWeekStartsOn: string;
    validFrom: string | null;
    validUntil: string | null;
    intervals: { week: number; weekday: number; start: string; end: string; endsNextDay: boolean }[];
  };
  readonly timeOff: { id: string; firstDay: string; lastDay: string }[];
  readonly pausedUntil: string | null;
  readonly coolDownUntil: string | null;
  readonly publicHolidaysOff: boolean;
  readonly publicHolidays: { day: string; name: string }[];
  readonly limits: { maxOpenConversations: number; newPeopleAWeek: number; coolDownHours: number };
  readonly openConversations: number;
  readonly newPeopleThisWeek: number;
  readonly inDirectory: { availability: Said; comingWindows: WindowSaid[] };
}

const WORDS = 'availability { status until nextAt } comingWindows { from until }';
const OWN = `version weeklyHours { timeZone weeks firstWeekStartsOn validFrom validUntil intervals { week weekday start end endsNextDay } }
  timeOff { id firstDay lastDay } pausedUntil coolDownUntil publicHolidaysOff publicHolidays { day name }
  limits { maxOpenConversations newPeopleAWeek coolDownHours } openConversations newPeopleThisWeek inDirectory { ${WORDS} }`;

const changing = (name: string, input: string): string => `mutation Change($input: ${input}!) { own: ${name}(input: $input) { ${OWN} } }`;
const plain = (name: string): string => `mutation Change { own: ${name} { ${OWN} } }`;

/** Every operation of an ally about themselves, with an input that is good. */
export const OPERATIONS = {
  ownAvailability: `query Own { own: ownAvailability { ${OWN} } }`,
  previewWeeklyHours: `query Preview($input: WeeklyHoursInput!) { own: previewWeeklyHours(input: $input) { ${WORDS} } }`,
  setWeeklyHours: `mutation Set($input: SetWeeklyHoursInput!) { own: setWeeklyHours(input: $input) { __typename
    ... on WeeklyHoursSet { availability { ${OWN} } } ... on WeeklyHoursChangedElsewhere { availability { ${OWN} } } } }`,
  takeTimeOff: changing('takeTimeOff', 'TimeOffInput'),
  cancelTimeOff: changing('cancelTimeOff', 'TimeOffIdInput'),
  pause: changing('pause', 'PauseInput'),
  endPause: plain('endPause'),
  startCoolDown: plain('startCoolDown'),
  endCoolDown: plain('endCoolDown'),
  setPublicHolidaysOff: changing('setPublicHolidaysOff', 'PublicHolidaysOffInput'),
  setAllyLimits: changing('setAllyLimits', 'AllyLimitsInput'),
} as const;
export type AvailabilityOperation = keyof typeof OPERATIONS;

/** Asks for one of them. */
export async function change(person: Person, operation: Exclude<AvailabilityOperation, 'setWeeklyHours' | 'previewWeeklyHours'>, input?: unknown): Promise<Own> {
  return (await person.get<{ own: Own }>(OPERATIONS[operation], input === undefined ? {} : { input })).own;
}

export const ownAvailability = (person: Person): Promise<Own> => change(person, 'ownAvailability');

/** An interval of weekly hours, complete but for what a test names. */
export const on = (weekday: number, start: string, end: string, more: Record<string, unknown> = {}) => ({ weekday, start, end, ...more });
/** From Monday to Sunday. */
export const everyDay = (start: string, end: string) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => on(weekday, start, end));

export interface HoursSet {
  readonly __typename: 'WeeklyHoursSet' | 'WeeklyHoursChangedElsewhere';
  readonly availability: Own;
}

/** Sets weekly hours, made from the version that there is unless a test names another. */
export async function setHours(person: Person, input: Record<string, unknown>): Promise<HoursSet> {
  const { version } = 'version' in input ? (input as { version: number }) : await ownAvailability(person);
  return (await person.get<{ own: HoursSet }>(OPERATIONS.setWeeklyHours, { input: { timeZone: 'Europe/London', ...input, version } })).own;
}

/** What everybody sees of an ally. */
export async function seen(person: Person, id: string): Promise<Own['inDirectory']> {
  return (await person.get<{ ally: Own['inDirectory'] }>(`query Ally($id: ID!) { ally(id: $id) { ${WORDS} } }`, { id })).ally;
}

/** The code and the fields with which an answer refuses. */
export const refused = ({ errors }: GraphqlAnswer): unknown => errors?.map(({ extensions }) => [extensions?.code, extensions?.fields])[0];
export const fault = (path: string, rule: string): unknown => ['BAD_USER_INPUT', [{ path, rule }]];
