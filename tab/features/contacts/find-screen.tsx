import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { ReadingColumn } from '../../ui/reading-column.tsx';
import { keepSearch, keptSearch } from './data/ask-draft.ts';
import type { AskValues } from './data/ask-draft.ts';
import { FindForm } from './find/find-form.tsx';
import { FindChoicesQuery } from './find/find.query.ts';
import { freshSearch } from './find/fresh-search.ts';
import { Proposals } from './find/proposals.tsx';
import { LoadFailed } from './parts/load-failed.tsx';

/** Somebody who does not want to choose says what they look for; up to three allies are proposed. */
export function FindScreen({ crisisLines }: { crisisLines: ReactNode }): ReactElement {
  const { t } = useTranslation('contacts');
  const { language } = useTabLanguage();
  const [{ values, proposed }, setSearch] = useState(() => keptSearch() ?? { values: freshSearch(language), proposed: false });
  const { data, error, refetch } = useQuery(FindChoicesQuery);
  const go = (next: AskValues, onProposals: boolean): void => {
    keepSearch(next, onProposals);
    setSearch({ values: next, proposed: onProposals });
  };
  if (error !== undefined && data === undefined) return <LoadFailed onRetry={() => { void refetch(); }} />;
  if (data === undefined) return <ReadingColumn><LoadingRows label={t('loading')} /></ReadingColumn>;
  return proposed
    ? <Proposals values={values} topics={data.topics} crisisLines={crisisLines} onChange={() => { go(values, false); }} />
    : <FindForm values={values} choices={data} onFind={(next) => { go(next, true); }} />;
}
