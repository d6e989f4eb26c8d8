import { answeredFacets } from './facets.ts';

/** Allies as the API answers them; a test names only what it is about. */
export interface AnsweredAlly {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly languages: readonly string[];
  readonly kindsOfHelp: readonly string[];
  readonly waysOfTalking: readonly string[];
  readonly site: { readonly id: string; readonly name: string; readonly country: string };
  readonly availability: { readonly status: string; readonly [field: string]: unknown };
  readonly [field: string]: unknown;
}

export const berlin = { id: 'berlin', name: 'Berlin', country: 'DE' };
export const lisbon = { id: 'lisbon', name: 'Lisbon', country: 'PT' };
export const stress = { id: 'stress', name: 'Stress' };
export const grief = { id: 'grief', name: 'Grief' };

export function ally(changes: Partial<AnsweredAlly> = {}): AnsweredAlly {
  const id = changes.id ?? 'jonas';
  return {
    id,
    name: 'Jonas Weber',
    about: 'I like long walks.',
    canDo: 'Listen without hurry.',
    cannotDo: 'Therapy.',
    department: 'Engineering',
    languages: ['en', 'de'],
    site: berlin,
    topics: [stress],
    kindsOfHelp: ['LISTEN', 'JUST_A_CHAT'],
    waysOfTalking: ['CHAT', 'CALL'],
    trainedUntil: '2027-03-31',
    availability: { status: 'UNKNOWN' },
    comingWindows: [],
    ...changes,
  };
}

/** Somebody who has nothing in common with the one above. */
export const ines = ally({
  ...{ id: 'ines', name: 'Inês Duarte', department: 'Finance', languages: ['pt'], site: lisbon, topics: [grief] },
  ...{ kindsOfHelp: ['PRACTICAL_HELP'], waysOfTalking: ['IN_PERSON'] },
});

export interface AskedFilter {
  readonly name?: string;
  readonly topicIds?: string[];
  readonly languages?: string[];
  readonly siteIds?: string[];
  readonly departments?: string[];
  readonly kindsOfHelp?: string[];
  readonly waysOfTalking?: string[];
  readonly reachable?: 'NOW' | 'TODAY';
}

interface DirectoryArguments {
  readonly filter?: AskedFilter;
  readonly first: number;
  readonly after?: string | null;
}

interface Now {
  readonly reachableNow: boolean;
  readonly nextAt?: string;
}

/** Answers the directory's questions about these allies, with filters and pages. */
export function directory(all: readonly AnsweredAlly[] | (() => readonly AnsweredAlly[]), now: Now = { reachableNow: true }) {
  const allies = (): readonly AnsweredAlly[] => (typeof all === 'function' ? all() : all);
  return {
    allies: ({ filter = {}, first, after }: DirectoryArguments) => pageOf(fitting(allies(), filter), first, after),
    ally: ({ id }: { id: string }) => allies().find((one) => one.id === id),
    directoryFacets: ({ filter = {} }: { filter?: AskedFilter }) => answeredFacets(allies(), filter),
    directoryNow: now,
    topics: [stress, grief],
  };
}

export function fitting(all: readonly AnsweredAlly[], filter: AskedFilter): AnsweredAlly[] {
  const { name = '', topicIds, languages, siteIds, departments, kindsOfHelp, waysOfTalking, reachable } = filter;
  const some = (asked: readonly string[] | undefined, has: readonly string[]): boolean => asked === undefined || has.some((one) => asked.includes(one));
  return all.filter(
    (one) =>
      one.name.toLowerCase().includes(name.toLowerCase()) &&
      some(topicIds, one.topics.map(({ id }) => id)) &&
      some(languages, one.languages) &&
      some(siteIds, [one.site.id]) &&
      some(departments, [one.department]) &&
      some(kindsOfHelp, one.kindsOfHelp) &&
      some(waysOfTalking, one.waysOfTalking) &&
      (reachable === undefined || one.availability.status === 'NOW' || (reachable === 'TODAY' && one.availability.status === 'LATER')),
  );
}

function pageOf(found: readonly AnsweredAlly[], first: number, after: string | null | undefined): object {
  const start = after == null ? 0 : found.findIndex(({ id }) => id === after) + 1;
  const shown = found.slice(start, start + first);
  return {
    totalCount: found.length,
    edges: shown.map((node) => ({ cursor: node.id, node })),
    pageInfo: {
      hasNextPage: start + first < found.length,
      hasPreviousPage: start > 0,
      startCursor: shown.at(0)?.id ?? null,
      endCursor: shown.at(-1)?.id ?? null,
    },
  };
}
