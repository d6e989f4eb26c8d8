import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { MonthTable } from './month-table.tsx';
import { NumbersQuery } from './numbers.query.ts';
import type { MonthNumbers, Numbers } from './numbers.query.ts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  about: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '720px' },
  words: { margin: 0 },
});

/** What happens in the whole organisation, by month, without anything small enough to be somebody. */
export function NumbersScreen(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('numbers');
  const { data, error, refetch } = useQuery(NumbersQuery, { fetchPolicy: 'network-only' });
  return (
    <div className={styles.screen}>
      <div className={styles.about}>
        <PageHeading>{t('title')}</PageHeading>
        <Text as="p" className={styles.words}>{t('about')}</Text>
        {data !== undefined && <Text as="p" className={styles.words}>{t('hiding', { least: data.numbers.smallestGroup })}</Text>}
      </div>
      {error !== undefined && data === undefined && <ErrorNotice title={t('failed')} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && <LoadingRows label={t('loading')} />}
      {data !== undefined && <Tables numbers={data.numbers} />}
    </div>
  );
}

const ANSWERS = ['sent', 'inTime', 'late', 'unanswered'] as const;
const CLOSINGS = ['heardYes', 'heardNo', 'comeBackYes', 'comeBackNo'] as const;

function Tables({ numbers: { months, topics } }: { readonly numbers: Numbers }): ReactElement {
  const { t } = useTranslation('numbers');
  const plain = (keys: readonly (typeof ANSWERS | typeof CLOSINGS)[number][]) => ({
    columns: keys.map((key) => ({ key, name: t(`column.${key}`) })),
    rows: months.map((month) => ({ month: month.month, numbers: keys.map((key) => month[key]) })),
  });
  const topicOf = ({ topics: counted }: MonthNumbers, id: string): number | null => counted.find(({ topicId }) => topicId === id)?.count ?? null;
  return (
    <>
      <MonthTable title={t('answers')} {...plain(ANSWERS)} />
      <MonthTable
        title={t('topics')}
        columns={topics.map(({ id, name }) => ({ key: id, name }))}
        rows={months.map((month) => ({ month: month.month, numbers: topics.map(({ id }) => topicOf(month, id)) }))}
      />
      <MonthTable title={t('closings')} {...plain(CLOSINGS)} />
    </>
  );
}
