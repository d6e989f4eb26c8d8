import { useState } from 'react';
import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CoverageBy } from '../../../shared/coverage.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CoverageChoices, EVERYTHING, type Chosen } from './coverage-choices.tsx';
import { CoverageDay } from './coverage-day.tsx';
import { CoverageQuery } from './coverage.query.ts';
import { Concentrations } from './coverage-words.tsx';
import { OneMore } from './one-more.tsx';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  about: { margin: 0, maxWidth: '640px' },
});

/** Where and when people would find nobody. */
export function CoverageScreen(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('coverage');
  const [by, setBy] = useState<CoverageBy>('SITE');
  const [chosen, setChosen] = useState<Chosen>(EVERYTHING);
  const filter = { siteId: chosen.siteId || null, department: chosen.department || null, language: chosen.language || null };
  const { data, previousData, error, refetch } = useQuery(CoverageQuery, { variables: { by, filter }, fetchPolicy: 'cache-and-network' });
  // While another view is loaded, what does not depend on it stays where it is.
  const [shown, shownBy] = data === undefined ? [previousData?.coverage, null] : [data.coverage, by];
  return (
    <div className={styles.screen}>
      <PageHeading>{t('title')}</PageHeading>
      <Text as="p" className={styles.about}>{t('about')}</Text>
      {error !== undefined && <ErrorNotice title={t('failed')} onRetry={() => void refetch()} />}
      {shown === undefined && error === undefined && <LoadingRows label={t('loading')} />}
      {shown !== undefined && (
        <>
          <CoverageChoices coverage={shown} by={by} chosen={chosen} onBy={setBy} onChosen={setChosen} />
          {shownBy === null ? <LoadingRows label={t('loading')} /> : <CoverageDay coverage={shown} by={shownBy} />}
          <Concentrations concentrations={shown.concentrations} />
          <OneMore sites={shown.sites} languages={shown.languages} />
        </>
      )}
    </div>
  );
}
