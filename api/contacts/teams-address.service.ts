import { NotFound } from '../platform/errors.ts';
import type { RequestContent } from './contact-request.content.ts';
import { mayTalkInTeams } from './contact-request.policy.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import { liveAllies } from './offers.service.ts';
import { loadAsEither, type VisibleRequest } from './visible-request.service.ts';

/** How one of the two people of a conversation finds the other one in Teams. */
export interface TeamsAddressView {
  readonly name: string;
  readonly userPrincipalName: string | null;
}

/**
 * Looks up how the viewer reaches the other one in Teams. Graph is asked on the viewer's behalf, about this one person,
 * so the tab asks only after somebody said that they want that.
 *
 * @throws NotFound for a conversation that is not the viewer's, one that is not open, and one in which somebody gave no name
 */
export async function teamsAddress(deps: ContactsDeps, viewer: Viewer, id: string): Promise<TeamsAddressView> {
  const request = await loadAsEither(deps, viewer, id);
  const { content, state } = request;
  if (!content || !mayTalkInTeams(state, content)) throw new NotFound();
  const other = request.party === 'colleague' ? allyIn(deps, request, content) : colleagueIn(content);
  if (!other) throw new NotFound();
  const asked = viewer.onBehalf && deps.addresses?.addressOf(other.objectId, viewer.onBehalf);
  return { name: other.name, userPrincipalName: (await asked) ?? null };
}

function allyIn(deps: ContactsDeps, request: VisibleRequest, content: RequestContent) {
  return liveAllies(deps, request, content)[0] ?? null;
}

function colleagueIn({ colleagueObjectId, colleagueName }: RequestContent) {
  return colleagueName === null ? null : { objectId: colleagueObjectId, name: colleagueName };
}
