import type { PersonKey } from '../platform/sealing/tags.ts';
import { liveOffersOf } from './contact-request.store.ts';
import type { ContactsDeps } from './contacts.deps.ts';
import { leaveContactRequest } from './moving.service.ts';

/** Ends every request that somebody still has who has just stopped being an ally. It may be called any number of times. */
export async function leaveContactRequests(deps: ContactsDeps, person: PersonKey): Promise<void> {
  const allyTag = deps.tags.participant(person, 'ally');
  for (const id of await liveOffersOf(deps.database.reader, allyTag)) await leaveContactRequest(deps, person, id);
}

/**
 * Finishes what a process that died had begun when somebody stopped being an ally, and ends what such a person accepted
 * in the very moment.
 */
export async function finishLeaving(deps: ContactsDeps): Promise<void> {
  for (const person of await deps.allies.othersWithConversations()) await leaveContactRequests(deps, person);
}
