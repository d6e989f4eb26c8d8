import type { LeaveOut, Wish } from '../../../shared/matching.ts';
import { demoOrganisation } from '../../../api/local/index.ts';
import type { Person } from '../../support/api/person.ts';

export const FIND = `query Find($input: FindAlliesInput!) { findAllies(input: $input) {
  managerKnown allies { sharedTopics { id name } ally { id name languages availability { status } } } } }`;

export type Wished = Partial<Omit<Wish, 'leaveOut' | 'askerObjectId'>> & { readonly leaveOut?: Partial<LeaveOut> | null };

export interface Found {
  readonly managerKnown: boolean;
  readonly allies: { sharedTopics: { id: string; name: string }[]; ally: { id: string } }[];
}

export const wished = (wish: Wished) => ({ kindOfHelp: 'LISTEN', wayOfTalking: 'CHAT', topicIds: [], ...wish });

export async function find(person: Person, wish: Wished): Promise<Found> {
  return (await person.get<{ findAllies: Found }>(FIND, { input: wished(wish) })).findAllies;
}

export const idsOf = ({ allies }: Found): string[] => allies.map(({ ally: { id } }) => id);

let turn = 0;
/** A language that only the allies of one test speak. */
export function ownLanguage(): string {
  turn += 1;
  return `q${String.fromCharCode(97 + Math.floor(turn / 26), 97 + (turn % 26))}`;
}

const { topics, sites } = demoOrganisation();
export const [STRESS = '', GRIEF = '', MONEY = ''] = topics.map(({ id }) => id);
export const SITES = sites;
export const germanName = (topicId: string): string | undefined => topics.find(({ id }) => id === topicId)?.names.de;
