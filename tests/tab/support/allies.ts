/** Allies as the API answers them; a test names only what it is about. */
export interface AnsweredAlly {
  readonly id: string;
  readonly name: string;
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly languages: readonly string[];
  readonly site: { readonly id: string; readonly name: string; readonly country: string };
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
    waysOfTalking: ['CHAT', 'CALL'],
    availability: { status: 'UNKNOWN' },
    ...changes,
  };
}

interface DirectoryArguments {
  readonly filter: { readonly name?: string; readonly topicIds?: string[]; readonly languages?: string[]; readonly siteIds?: string[] };
  readonly first: number;
  readonly after?: string | null;
}

/** Answers the directory's two questions about these allies, with filters and pages. */
export function directory(all: readonly AnsweredAlly[]): Readonly<Record<string, unknown>> {
  return {
    allies: ({ filter, first, after }: DirectoryArguments) => pageOf(all.filter((one) => fits(one, filter)), first, after),
    ally: ({ id }: { id: string }) => all.find((one) => one.id === id),
    directoryChoices: { languages: ['en', 'de', 'pt'], sites: [berlin, lisbon], topics: [stress, grief] },
  };
}

function fits(one: AnsweredAlly, filter: DirectoryArguments['filter']): boolean {
  const { name = '', topicIds, languages, siteIds } = filter;
  return (
    one.name.toLowerCase().includes(name.toLowerCase()) &&
    (topicIds === undefined || one.topics.some(({ id }) => topicIds.includes(id))) &&
    (languages === undefined || one.languages.some((language) => languages.includes(language))) &&
    (siteIds === undefined || siteIds.includes(one.site.id))
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
