import { Ally } from '../../../api/allies/ally.entity.ts';
import type { AdminMove, RosterSort } from '../../../shared/roster-list.ts';
import type { RosterStep } from '../../../shared/roster-rules.ts';
import type { AllyOptions, TestAlly } from '../../support/api/allies.ts';
import type { Person } from '../../support/api/person.ts';
import type { World } from '../../support/api/world.ts';

export const ENTRY = 'id version name department site { id name } languages topics { id name } step since trainedUntil training load';

export const ROSTER = `query($first: Int, $after: String, $skip: Int, $filter: RosterFilter, $order: RosterOrderInput) {
  rosterPage(first: $first, after: $after, skip: $skip, filter: $filter, order: $order) {
    totalCount
    edges { cursor node { ${ENTRY} } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const OUTCOME = `__typename ... on RosterChanged { entry { ${ENTRY} } } ... on RosterRefused { reason entry { ${ENTRY} } }
  ... on RosterChangedElsewhere { entry { ${ENTRY} } } ... on RosterGone { id }`;

export const MOVE = `mutation($input: MoveInRosterInput!) { moveInRoster(input: $input) { ${OUTCOME} } }`;
export const REMIND = `mutation($input: RemindInRosterInput!) { remindInRoster(input: $input) { ${OUTCOME} } }`;
export const TOPIC = `mutation($input: RosterTopicInput!) { setTopicInRoster(input: $input) { ${OUTCOME} } }`;
export const SITE = `mutation($input: RosterSiteInput!) { setSiteInRoster(input: $input) { ${OUTCOME} } }`;
export const INVITE = `mutation($input: InviteToRosterInput!) { inviteToRoster(input: $input) {
  __typename ... on InvitedToRoster { entry { ${ENTRY} } } ... on AlreadyInRoster { entry { ${ENTRY} } } } }`;

const PROFILE = `profile { entry { ${ENTRY} } about canDo cannotDo kindsOfHelp waysOfTalking why hasHours remindedOn }`;
export const PROFILE_OF = `query($id: ID!) { rosterEntry(id: $id) { ${PROFILE.slice('profile { '.length)} }`;
export const EDIT = `mutation($input: EditInRosterInput!) { editInRoster(input: $input) {
  __typename ... on RosterEdited { ${PROFILE} } ... on RosterEditedElsewhere { ${PROFILE} } } }`;

export interface Entry {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly department: string;
  readonly site: { readonly id: string; readonly name: string };
  readonly languages: readonly string[];
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly step: RosterStep;
  readonly since: string;
  readonly trainedUntil: string | null;
  readonly training: string;
  readonly load: string | null;
}

export interface Outcome {
  readonly __typename: string;
  readonly entry: Entry;
  readonly reason?: string;
}

export interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: Entry }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
}

export interface Asked {
  readonly first?: number;
  readonly after?: string | null;
  readonly skip?: number;
  readonly filter?: object;
  readonly order?: { readonly by: RosterSort; readonly descending: boolean };
}

export async function rosterOf(admin: Person, asked: Asked = {}): Promise<Page> {
  return (await admin.get<{ rosterPage: Page }>(ROSTER, { first: 100, skip: 0, ...asked })).rosterPage;
}

export interface Seen {
  readonly id: string;
  readonly version: number;
}

export const seen = ({ id }: { readonly id: string }, version = 1): Seen => ({ id, version });

export async function move(admin: Person, name: AdminMove, entries: readonly Seen[]): Promise<Outcome[]> {
  return (await admin.get<{ moveInRoster: Outcome[] }>(MOVE, { input: { move: name, entries } })).moveInRoster;
}

/** Somebody of the roster at a step, of version 1. */
export async function personAt(world: World, step: RosterStep, options: AllyOptions = {}): Promise<TestAlly> {
  const ally = await world.ally(options);
  if (step !== 'ACTIVE') await world.changeDirectly((manager) => manager.update(Ally, { id: ally.id }, { step }));
  return ally;
}

/** What happened, in short: the kind of outcome and why. */
export const kinds = (all: readonly Outcome[]): string[] => all.map(({ __typename, reason }) => (reason === undefined ? __typename : `${__typename} ${reason}`));

/** Who of the directory anybody finds. */
export async function inDirectory(person: Person, name: string): Promise<boolean> {
  const { allies } = await person.get<{ allies: { totalCount: number } }>('query($name: String!) { allies(filter: { name: $name }) { totalCount } }', { name });
  return allies.totalCount > 0;
}
