import { useCallback } from 'react';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../app/apollo/error-code.ts';
import { PAGE_SIZE } from '../../../shared/limits.ts';
import type { AllyDirectoryQuery, AllyFilter } from '../../gql/graphql.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useMore } from '../../ui/use-more.ts';
import type { More } from '../../ui/use-more.ts';
import { askForMore, askForShown } from './ally-pages.ts';
import { allyDirectoryQuery } from './directory.query.ts';
import type { AllyPage } from './directory.query.ts';
import type { Freshness } from './freshness.ts';
import { fromMemory, useKeptFresh } from './use-kept-fresh.ts';

export interface AllyPages {
  readonly allies: AllyPage | undefined;
  readonly now: AllyDirectoryQuery['directoryNow'] | undefined;
  readonly freshness: Freshness;
  /** These are not yet the allies that the filters ask for. */
  readonly outdated: boolean;
  /** Why there are none to show. */
  readonly failure: ErrorCode | undefined;
  readonly retry: () => void;
  readonly more: More & { readonly there: boolean };
}

/** The allies that fit, page after page, as they are now. */
export function useAllyPages(filter: AllyFilter, turn: number): AllyPages {
  const client = useApolloClient();
  const { data, previousData } = useQuery(allyDirectoryQuery, { variables: { filter, first: PAGE_SIZE }, ...fromMemory });
  const { freshness, failure, retry } = useKeptFresh(`allies ${JSON.stringify(filter)}`, turn, (age) => askForShown(client, filter, age));
  const announce = useAnnounce();
  const { t } = useTranslation('allies');
  const more = useMore(
    useCallback(async () => {
      announce(t('grown', { ...(await askForMore(client, filter)) }));
    }, [client, filter, announce, t]),
  );
  const shown = data ?? previousData;
  return {
    allies: shown?.allies,
    now: shown?.directoryNow,
    freshness,
    outdated: data === undefined,
    failure: data === undefined ? failure : undefined,
    retry: () => {
      retry();
      // Whatever broke this may have broken what else is on the screen.
      void client.refetchQueries({ include: 'active' });
    },
    more: { ...more, there: data?.allies.pageInfo.hasNextPage ?? false },
  };
}
