import { useEffect, useState } from 'react';
import type { ApolloClient } from '@apollo/client';
import type { i18n } from 'i18next';
import type { TeamsHost } from '../teams/teams-host.ts';
import { changeLanguage } from './i18n.ts';
import { viewerLanguage } from './language.ts';
import type { ViewerLanguage } from './language.ts';

interface Options {
  readonly host: TeamsHost;
  readonly i18n: i18n;
  readonly client: ApolloClient;
  /** The one whose texts are here already. */
  readonly first: ViewerLanguage;
}

/** The language of the host. A change is taken over where one is: nothing is drawn anew, and what is typed stays. */
export function useHostLanguage({ host, i18n, client, first }: Options): ViewerLanguage {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    let turn = 0;
    return host.onChange(() => {
      const next = viewerLanguage(host.locale, host.timeZone);
      turn += 1;
      const mine = turn;
      void changeLanguage(i18n, next.language).then((changed) => {
        if (mine !== turn) return;
        setLanguage((before) => (isSame(before, next) ? before : next));
        // The API words topics by itself.
        if (changed) void client.refetchQueries({ include: 'active' });
      });
    });
  }, [host, i18n, client]);
  return language;
}

function isSame(one: ViewerLanguage, other: ViewerLanguage): boolean {
  return one.locale === other.locale && one.timeZone === other.timeZone;
}
