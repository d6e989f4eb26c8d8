import { useCallback } from 'react';
import { useTabLanguage } from '../../../app/language.ts';
import type { OwnRequestState_RequestFragment } from '../../../gql/graphql.ts';

export type AskedAllies = Pick<OwnRequestState_RequestFragment, 'askedAllies' | 'earlierAllies'>;

/** The names of whom a request was offered to, as one phrase: those who may answer; where nobody may, those who could not. */
export function useAllyNames(): (request: AskedAllies) => string {
  const { locale } = useTabLanguage();
  return useCallback(
    ({ askedAllies, earlierAllies }) =>
      new Intl.ListFormat(locale, { type: 'disjunction' }).format((askedAllies.length > 0 ? askedAllies : earlierAllies).map(({ name }) => name)),
    [locale],
  );
}
