import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { KINDS_OF_HELP, WAYS_OF_TALKING } from '../../../shared/vocabulary.ts';
import { useTabLanguage } from '../../app/language.ts';
import { paths } from '../../app/paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { ReadingColumn } from '../../ui/reading-column.tsx';
import { RouteButton } from '../../ui/route-link.tsx';
import { AskSeveralQuery } from './ask/ask-ally.query.ts';
import { AskSteps } from './ask/ask-steps.tsx';
import { severalAllies } from './data/ask-draft.ts';
import type { AskableAlly } from './data/ask-draft.ts';
import { LoadFailed } from './parts/load-failed.tsx';

/** A colleague writes to several allies who were found; whoever answers first has it. */
export function AskSeveralScreen({ safety }: { safety: ReactNode }): ReactElement {
  const { t } = useTranslation(['contacts', 'find']);
  const { language, locale } = useTabLanguage();
  const [allies] = useState(severalAllies);
  const { data, error, refetch } = useQuery(AskSeveralQuery);
  // After hiding the screen nobody is chosen any more.
  if (allies.length === 0) {
    return (
      <EmptyState title={t('find:nobodyChosen')} action={<RouteButton to={paths.findSomeone} size="large">{t('find:open')}</RouteButton>}>
        {t('find:nobodyChosenBody')}
      </EmptyState>
    );
  }
  if (error !== undefined && data === undefined) return <LoadFailed onRetry={() => { void refetch(); }} />;
  if (data === undefined) return <ReadingColumn><LoadingRows label={t('loading')} /></ReadingColumn>;
  const names = allies.map(({ name }) => name);
  const setting = {
    ally: asOne(allies, new Intl.ListFormat(locale, { type: 'disjunction' }).format(names)),
    allyIds: allies.map(({ id }) => id),
    readers: new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
    topics: data.topics,
    viewerName: data.viewer.name,
    language,
  };
  return <AskSteps setting={setting} programme={data.programme} safety={safety} />;
}

/** What all of them offer. */
function asOne(allies: readonly AskableAlly[], name: string): AskableAlly {
  return {
    id: allies.map(({ id }) => id).join(' '),
    name,
    several: true,
    kindsOfHelp: KINDS_OF_HELP.filter((kind) => allies.every(({ kindsOfHelp }) => kindsOfHelp.includes(kind))),
    waysOfTalking: WAYS_OF_TALKING.filter((way) => allies.every(({ waysOfTalking }) => waysOfTalking.includes(way))),
    languages: (allies[0]?.languages ?? []).filter((language) => allies.every(({ languages }) => languages.includes(language))),
  };
}
