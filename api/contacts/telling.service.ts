import type { ContactRequest } from './contact-request.entity.ts';
import { offersOf } from './contact-request.store.ts';
import type { ContactsDeps } from './contacts.deps.ts';

/** Tells the open tabs of everybody who sees a request that it changed. */
export async function tellAll(deps: ContactsDeps, row: Pick<ContactRequest, 'id' | 'colleagueTag'>): Promise<void> {
  tell(deps, row, (await offersOf(deps.database.reader, row.id)).map(({ allyTag }) => allyTag));
}

export function tell(deps: ContactsDeps, { id, colleagueTag }: Pick<ContactRequest, 'id' | 'colleagueTag'>, allyTags: readonly string[]): void {
  deps.live.publish(colleagueTag === null ? allyTags : [colleagueTag, ...allyTags], id);
}
