import type { ContactParty } from '../../shared/contact-rules.ts';
import type { PersonKey } from '../platform/sealing/tags.ts';
import type { RequestContent } from './contact-request.content.ts';
import type { ContactsDeps } from './contacts.deps.ts';

/** The person on a side of a request; null for an ally who is none any more, and is to be told nothing. */
export async function personOf(
  deps: ContactsDeps,
  row: { readonly tenantId: string },
  content: RequestContent,
  party: ContactParty,
): Promise<PersonKey | null> {
  const { tenantId } = row;
  if (party === 'colleague') return { tenantId, objectId: content.colleagueObjectId };
  const ally = { tenantId, objectId: content.allyObjectId };
  return (await deps.allies.isAlly(ally)) ? ally : null;
}

export function otherParty(party: ContactParty): ContactParty {
  return party === 'ally' ? 'colleague' : 'ally';
}

interface Told {
  readonly id: string;
  readonly colleagueTag: string | null;
  readonly allyTag: string;
}

/** Tells the open tabs of both that the request changed. */
export function tellBoth(deps: ContactsDeps, row: Told): void {
  deps.live.publish(row.colleagueTag === null ? [row.allyTag] : [row.colleagueTag, row.allyTag], row.id);
}
