import { ErrorCode, people } from '@microsoft/teams-js';
import { PickerUnavailable } from './teams-host.ts';
import type { ChosenPerson } from './teams-host.ts';

/**
 * The people picker of Teams. Null where it was closed without choosing.
 *
 * @throws PickerUnavailable
 */
export async function choosePeople(title: string): Promise<readonly ChosenPerson[] | null> {
  try {
    const chosen = await people.selectPeople({ title });
    return chosen.map(({ objectId, displayName }) => ({ objectId, name: displayName ?? '' }));
  } catch (error) {
    if (codeOf(error) === ErrorCode.USER_ABORT) return null;
    throw new PickerUnavailable();
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'errorCode' in error ? error.errorCode : undefined;
}
