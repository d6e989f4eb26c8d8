import type { ReactElement, ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import { paths } from '../../app/paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { ReadingColumn } from '../../ui/reading-column.tsx';
import { RouteButton } from '../../ui/route-link.tsx';
import { AskAllyQuery } from './ask/ask-ally.query.ts';
import { AskSteps } from './ask/ask-steps.tsx';
import { failureOf } from './data/outcome.ts';
import { LoadFailed } from './parts/load-failed.tsx';

interface AskScreenProps {
  allyId: string;
  /** Beside the message: for somebody who should not wait for an answer. No part of the request. */
  safety: ReactNode;
}

/** A colleague writes to one ally. */
export function AskScreen({ allyId, safety }: AskScreenProps): ReactElement {
  const { t } = useTranslation('contacts');
  const { language } = useTabLanguage();
  const { data, error, refetch } = useQuery(AskAllyQuery, { variables: { allyId } });
  if (error !== undefined && data === undefined) {
    return failureOf(error).kind === 'notFound' ? (
      <EmptyState title={t('ask.allyGone')} action={<RouteButton to={paths.home} size="large">{t('notSent.anotherAlly')}</RouteButton>}>
        {t('ask.allyGoneBody')}
      </EmptyState>
    ) : (
      <LoadFailed onRetry={() => { void refetch(); }} />
    );
  }
  if (data === undefined) return <ReadingColumn><LoadingRows label={t('loading')} /></ReadingColumn>;
  const { ally, topics, viewer } = data;
  const setting = { ally, allyIds: [ally.id], readers: ally.name, topics, viewerName: viewer.name, language };
  return <AskSteps key={allyId} setting={setting} programme={data.programme} safety={safety} />;
}
