import type { Bounds } from '../../../../shared/limits.ts';

/** Limits just as they stand in the fields. */
export interface WrittenLimits {
  readonly maxOpenConversations: string;
  readonly newPeopleAWeek: string;
  readonly coolDownHours: string;
}

export function written(limits: Readonly<Record<keyof WrittenLimits, number>>): WrittenLimits {
  const { maxOpenConversations, newPeopleAWeek, coolDownHours } = limits;
  return { maxOpenConversations: String(maxOpenConversations), newPeopleAWeek: String(newPeopleAWeek), coolDownHours: String(coolDownHours) };
}

/** Whether what is written is no whole number within the bounds. */
export function limitFault(text: string, { least, most }: Bounds): boolean {
  if (!/^\d+$/.test(text.trim())) return true;
  return Number(text) < least || Number(text) > most;
}
