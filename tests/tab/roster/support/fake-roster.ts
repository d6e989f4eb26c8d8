import { jest } from '@jest/globals';
import { stepAfter } from '../../../../shared/roster-rules.ts';
import type { AdminMove } from '../../../../shared/roster-list.ts';
import type { RosterStep } from '../../../../shared/roster-rules.ts';

export interface FakePerson {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly step: RosterStep;
  readonly site: { readonly id: string; readonly name: string; readonly country: string };
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly [field: string]: unknown;
}

export const berlin = { id: 'berlin', name: 'Berlin', country: 'DE' };
export const lisbon = { id: 'lisbon', name: 'Lisbon', country: 'PT' };
export const stress = { id: 'stress', name: 'Stress' };

export function person(index: number, changes: Partial<FakePerson> = {}): FakePerson {
  return {
    id: `p${String(index)}`, version: 1, name: `Person ${String(index).padStart(4, '0')}`, department: 'Finance', site: berlin, languages: ['en'], topics: [],
    step: 'ACTIVE', since: '2026-11-01', trainedUntil: '2028-03-31', training: 'VALID', load: 'OPEN', ...changes,
  };
}

interface Asked {
  readonly first: number;
  readonly after?: string | null;
  readonly skip: number;
  readonly filter?: { readonly name?: string; readonly steps?: readonly RosterStep[] };
  readonly order?: { readonly by: string; readonly descending: boolean };
}
interface Seen { readonly id: string; readonly version: number }

/** A roster that answers as the API does, and can be changed behind the tab's back. */
export function fakeRoster(people: FakePerson[]) {
  const find = (id: string): FakePerson | undefined => people.find((one) => one.id === id);
  const put = (changed: FakePerson): FakePerson => {
    people[people.findIndex(({ id }) => id === changed.id)] = changed;
    return changed;
  };
  const fitting = ({ name = '', steps = [] }: NonNullable<Asked['filter']> = {}): FakePerson[] =>
    people.filter((one) => one.name.toLowerCase().includes(name.toLowerCase()) && (steps.length === 0 || steps.includes(one.step)));
  const each = (entries: readonly Seen[], change: (one: FakePerson) => Partial<FakePerson> | string) =>
    entries.map(({ id, version }) => {
      const one = find(id);
      if (!one) return { __typename: 'RosterGone', id };
      if (one.version !== version) return { __typename: 'RosterChangedElsewhere', entry: one };
      const changed = change(one);
      if (typeof changed === 'string') return { __typename: 'RosterRefused', reason: changed, entry: one };
      return { __typename: 'RosterChanged', entry: put({ ...one, ...changed, version: one.version + 1 }) };
    });
  const profileOf = (one: FakePerson) => ({
    entry: one, about: 'I like lakes.', canDo: 'Listen.', cannotDo: '', kindsOfHelp: ['LISTEN'], waysOfTalking: ['CHAT'], why: null, hasHours: false, remindedOn: null,
    ...(one['details'] as object | undefined),
  });
  const Query = {
    rosterPage: jest.fn(({ first, after, skip, filter, order }: Asked) => {
      const found = fitting(filter);
      if (order?.descending === true) found.reverse();
      const start = (after == null ? 0 : found.findIndex(({ id }) => id === after) + 1) + skip;
      const shown = found.slice(start, start + first);
      return {
        totalCount: found.length, edges: shown.map((node) => ({ cursor: node.id, node })),
        pageInfo: { hasNextPage: start + first < found.length, hasPreviousPage: start > 0, startCursor: null, endCursor: shown.at(-1)?.id ?? null },
      };
    }),
    rosterFacets: ({ filter }: Pick<Asked, 'filter'>) => {
      const steps = [...new Set(people.map(({ step }) => step))];
      return {
        steps: steps.map((step) => ({ value: step, name: step, count: fitting({ ...filter, steps: [step] }).length })),
        training: [], departments: [], siteIds: [], languages: [{ value: 'en', name: 'en', count: people.length }], topicIds: [],
      };
    },
    rosterKeys: ({ filter }: Pick<Asked, 'filter'>) => fitting(filter).map(({ id, version, step, site }) => ({ id, version, step, siteId: site.id })),
    rosterEntry: ({ id }: { id: string }) => profileOf(find(id) ?? person(0)),
    findPeople: jest.fn((_: { name: string }): { objectId: string; name: string; department: string | null }[] | null => null),
    rosterSites: [berlin, lisbon],
    offeredLanguages: ['de', 'en', 'pt'],
    topics: [stress],
  };
  const Mutation = {
    moveInRoster: jest.fn(({ input: { move, entries } }: { input: { move: AdminMove; entries: Seen[] } }) =>
      each(entries, ({ step }) => {
        const to = stepAfter(move, 'admin', step);
        return to === null ? 'NOT_FROM_THIS_STEP' : { step: to };
      })),
    remindInRoster: jest.fn(({ input: { entries } }: { input: { entries: Seen[] } }) => each(entries, () => 'REMINDED_TODAY')),
    setTopicInRoster: jest.fn(({ input: { entries, has } }: { input: { entries: Seen[]; topicId: string; has: boolean } }) =>
      each(entries, ({ topics }) => ((topics.length > 0) === has ? 'ALREADY_SO' : { topics: has ? [stress] : [] }))),
    setSiteInRoster: jest.fn(({ input: { entries, siteId } }: { input: { entries: Seen[]; siteId: string } }) =>
      each(entries, () => ({ site: siteId === 'lisbon' ? lisbon : berlin }))),
    editInRoster: jest.fn(({ input: { id, version, department, about } }: { input: Seen & { department: string; about: string | null } }) => {
      const one = find(id) ?? person(0);
      if (one.version !== version) return { __typename: 'RosterEditedElsewhere', profile: profileOf(one) };
      return { __typename: 'RosterEdited', profile: profileOf(put({ ...one, department, details: { about: about ?? '' }, version: version + 1 })) };
    }),
    inviteToRoster: jest.fn(({ input: { objectId, name } }: { input: { objectId: string; name: string } }) => {
      const known = find(objectId);
      if (known) return { __typename: 'AlreadyInRoster', entry: known };
      people.push(person(people.length, { id: objectId, name, step: 'INVITED', load: null }));
      return { __typename: 'InvitedToRoster', entry: find(objectId) };
    }),
  };
  return { people, resolvers: { Query, Mutation }, find, put };
}

export type FakeRoster = ReturnType<typeof fakeRoster>;
