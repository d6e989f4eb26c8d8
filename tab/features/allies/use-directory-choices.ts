import { useMemo } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTabLanguage } from '../../app/language.ts';
import { graphql } from '../../gql/index.ts';
import type { Choice } from './filter-dropdown.tsx';
import { languageNames } from './language-names.ts';

const directoryChoicesQuery = graphql(`
  query DirectoryChoices {
    directoryChoices {
      languages
      sites {
        id
        name
      }
      topics {
        id
        name
      }
    }
  }
`);

interface DirectoryChoices {
  readonly topics: readonly Choice[];
  readonly languages: readonly Choice[];
  readonly sites: readonly Choice[];
}

const none: DirectoryChoices = { topics: [], languages: [], sites: [] };

/** What can be chosen in the filters; nothing until it is there. */
export function useDirectoryChoices(): DirectoryChoices {
  const { locale } = useTabLanguage();
  const { data } = useQuery(directoryChoicesQuery, { fetchPolicy: 'cache-first' });
  return useMemo(() => {
    if (data === undefined) return none;
    const { topics, languages, sites } = data.directoryChoices;
    return {
      topics: topics.map(({ id, name }) => ({ value: id, text: name })),
      languages: languageNames(languages, locale).map(({ code, name }) => ({ value: code, text: name })),
      sites: sites.map(({ id, name }) => ({ value: id, text: name })),
    };
  }, [data, locale]);
}
