/** How many people an ally holds, and how many more they can hold. */
export interface PlaceCounters {
  /** The ally's own switch. */
  readonly takesNewPeople: boolean;
  readonly openConversations: number;
  readonly maxOpenConversations: number;
}

/** What an ally settled against too many new people in a short time. */
export interface RestCounters {
  /** Epoch milliseconds; null where there is no cool-down. */
  readonly coolDownUntil: number | null;
  /** ISO 8601 day: the Monday, in UTC, of the week that `newPeople` counts. */
  readonly countedWeek: string;
  readonly newPeople: number;
  readonly newPeopleAWeek: number;
}

const WEEK = 7 * 86_400_000;

/** Whether an ally has a place free, whatever the time. */
export function hasPlace({ takesNewPeople, openConversations, maxOpenConversations }: PlaceCounters): boolean {
  return takesNewPeople && openConversations < maxOpenConversations;
}

/** Until when an ally rests from new people: a cool-down, or a week that is full. Epoch milliseconds; 0 for no rest. */
export function restsUntil({ coolDownUntil, countedWeek, newPeople, newPeopleAWeek }: RestCounters): number {
  const weekIsOver = newPeople >= newPeopleAWeek ? Date.parse(countedWeek) + WEEK : 0;
  return Math.max(coolDownUntil ?? 0, weekIsOver);
}

/**
 * The last week in which somebody new came, as the ISO 8601 day of its Monday; null where nobody did, as far as is known:
 * one week is counted, and who was counted may have come to nothing.
 */
export function newPersonWeek({ countedWeek, newPeople }: Pick<RestCounters, 'countedWeek' | 'newPeople'>): string | null {
  return newPeople > 0 ? countedWeek : null;
}

/** The Monday of the week of an instant or day in UTC, as an ISO 8601 day. */
export function weekOf(instant: Date): string {
  const daysSinceMonday = (instant.getUTCDay() + 6) % 7;
  return new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth(), instant.getUTCDate() - daysSinceMonday)).toISOString().slice(0, 10);
}
