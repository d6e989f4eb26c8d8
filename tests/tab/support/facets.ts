import { fitting } from './allies.ts';
import type { AnsweredAlly, AskedFilter } from './allies.ts';

interface Value {
  readonly value: string;
  readonly name: string;
}

const plain = (words: readonly string[]): Value[] => words.map((word) => ({ value: word, name: word }));
const named = (things: readonly { readonly id: string; readonly name: string }[]): Value[] => things.map(({ id, name }) => ({ value: id, name }));

/** What the API calls a filter, the field that carries it, and the values of it that an ally has. */
const filters = [
  ['TOPIC', 'topicIds', 'topics', ({ topics }: AnsweredAlly) => named(topics)],
  ['LANGUAGE', 'languages', 'languages', ({ languages }: AnsweredAlly) => plain(languages)],
  ['SITE', 'siteIds', 'sites', ({ site }: AnsweredAlly) => named([site])],
  ['DEPARTMENT', 'departments', 'departments', ({ department }: AnsweredAlly) => plain([department])],
  ['KIND_OF_HELP', 'kindsOfHelp', 'kindsOfHelp', ({ kindsOfHelp }: AnsweredAlly) => plain(kindsOfHelp)],
  ['WAY_OF_TALKING', 'waysOfTalking', 'waysOfTalking', ({ waysOfTalking }: AnsweredAlly) => plain(waysOfTalking)],
] as const;

/** Counts as the API does: each filter among those whom the other filters let through. */
export function answeredFacets(all: readonly AnsweredAlly[], filter: AskedFilter): object {
  const without = (field: keyof AskedFilter): AnsweredAlly[] => fitting(all, { ...filter, [field]: undefined });
  const facets = filters.map(([, field, facet, valuesOf]) => {
    const values = new Map(all.flatMap(valuesOf).map((value) => [value.value, value]));
    const counted = [...values.values()].map((value) => ({
      ...value,
      count: without(field).filter((one) => valuesOf(one).some((has) => has.value === value.value)).length,
    }));
    return [facet, counted];
  });
  const soon = (['NOW', 'TODAY'] as const).map((reachable) => ({ value: reachable, name: reachable, count: fitting(all, { ...filter, reachable }).length }));
  const inUse = [...filters.map(([name, field]) => [name, field] as const), ['NAME', 'name'] as const, ['REACHABLE', 'reachable'] as const];
  return {
    ...(Object.fromEntries(facets) as object),
    reachable: soon,
    withoutFilters: inUse.filter(([, field]) => filter[field] !== undefined).map(([name, field]) => ({ filter: name, count: without(field).length })),
  };
}
