import { useMemo } from 'react';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { KINDS_OF_HELP, WAYS_OF_TALKING } from '../../../shared/vocabulary.ts';
import type { Reachable } from '../../../shared/vocabulary.ts';
import { useTabLanguage } from '../../app/language.ts';
import { graphql } from '../../gql/index.ts';
import type { AllyFilter, DirectoryFacetsQuery } from '../../gql/graphql.ts';
import type { Choice, FilterGroup } from './ally-filters.tsx';
import { languageNames } from '../../ui/language-names.ts';
import { fromMemory, useKeptFresh } from './use-kept-fresh.ts';

const directoryFacetsQuery = graphql(`
  query DirectoryFacets($filter: AllyFilter!) {
    directoryFacets(filter: $filter) {
      topics { value name count }
      languages { value name count }
      sites { value name count }
      departments { value name count }
      kindsOfHelp { value name count }
      waysOfTalking { value name count }
      reachable { value name count }
      withoutFilters { filter count }
    }
  }
`);

export interface CountedChoice extends Choice {
  /** How many allies there are with this choice and the other filters. */
  readonly count: number;
}

export interface Facets {
  readonly choices: Readonly<Record<FilterGroup, readonly CountedChoice[]>>;
  /** Null where it is too long ago that they were counted. */
  readonly reachable: Readonly<Record<Reachable, number>> | null;
  readonly withoutFilters: DirectoryFacetsQuery['directoryFacets']['withoutFilters'];
}

interface FoundFacets {
  readonly facets: Facets | undefined;
  /** These are not yet those of the filters that are asked for. */
  readonly outdated: boolean;
}

/** What can be chosen, with how many each choice would find. The list does not wait for it. */
export function useFacets(asked: AllyFilter, timeZone: string, turn: number): FoundFacets {
  const client = useApolloClient();
  const filter = useMemo(() => ({ ...asked, timeZone }), [asked, timeZone]);
  const { data, previousData } = useQuery(directoryFacetsQuery, { variables: { filter }, ...fromMemory });
  const { freshness } = useKeptFresh(`facets ${JSON.stringify(filter)}`, turn, async () => {
    const answer = await client.query({ query: directoryFacetsQuery, variables: { filter }, fetchPolicy: 'no-cache' });
    return () => {
      if (answer.data !== undefined) client.writeQuery({ query: directoryFacetsQuery, variables: { filter }, data: answer.data });
    };
  });
  return { facets: useWords((data ?? previousData)?.directoryFacets, freshness !== 'unknown'), outdated: data === undefined };
}

function useWords(facets: DirectoryFacetsQuery['directoryFacets'] | undefined, sure: boolean): Facets | undefined {
  const { locale } = useTabLanguage();
  const { t } = useTranslation('allies');
  return useMemo(() => {
    if (facets === undefined) return undefined;
    const { compare } = new Intl.Collator(locale);
    const named = (of: readonly { value: string; name: string; count: number }[]): CountedChoice[] =>
      of.map(({ value, name, count }) => ({ value, text: name, count })).sort((a, b) => compare(a.text, b.text));
    const countOf = (of: readonly { value: string; count: number }[], word: string): number => of.find(({ value }) => value === word)?.count ?? 0;
    const known = <TWord extends string>(words: readonly TWord[], of: readonly { value: string; count: number }[], say: (word: TWord) => string) =>
      words.filter((word) => of.some(({ value }) => value === word)).map((word) => ({ value: word, text: say(word), count: countOf(of, word) }));
    const languages = languageNames(facets.languages.map(({ value }) => value), locale);
    return {
      choices: {
        topicIds: named(facets.topics),
        languages: languages.map(({ code, name }) => ({ value: code, text: name, count: countOf(facets.languages, code) })),
        siteIds: named(facets.sites),
        departments: named(facets.departments),
        kindsOfHelp: known(KINDS_OF_HELP, facets.kindsOfHelp, (kind) => t(`kind.${kind}`)),
        waysOfTalking: known(WAYS_OF_TALKING, facets.waysOfTalking, (way) => t(`way.${way}`)),
      },
      reachable: sure ? { NOW: countOf(facets.reachable, 'NOW'), TODAY: countOf(facets.reachable, 'TODAY') } : null,
      withoutFilters: facets.withoutFilters,
    };
  }, [facets, locale, sure, t]);
}
