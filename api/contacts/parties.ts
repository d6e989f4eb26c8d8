import type { ContactParty } from '../../shared/contact-rules.ts';
import type { PersonKey } from '../platform/sealing/tags.ts';
import type { RequestContent } from './contact-request.content.ts';
import type { ContactsDeps } from './contacts.deps.ts';

/** The person on a side of a request, for a notice to them. */
export function personOf(row: { readonly tenantId: string }, content: RequestContent, party: ContactParty): PersonKey {
  const objectId = party === 'ally' ? content.allyObjectId : content.colleagueObjectId;
  return { tenantId: row.tenantId, objectId };
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
