import { useCallback } from 'react';
import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { COLUMN_NAMES } from '../../../shared/roster-csv/columns.ts';
import { useTabLanguage } from '../../app/language.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useMore } from '../../ui/use-more.ts';
import { RosterImportProblemsQuery } from './roster-import.query.ts';
import type { RosterImportProblem } from './roster-import.query.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, paddingBlock: tokens.spacingVerticalS, overflowWrap: 'anywhere',
    borderBlockEndWidth: tokens.strokeWidthThin, borderBlockEndStyle: 'solid', borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  where: typographyStyles.body1Strong,
  accepted: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  more: { alignSelf: 'center', minHeight: '44px' },
});

const A_PAGE = 50;

/** Everything that is wrong with a file, by line. */
export function ProblemList({ id }: { readonly id: string }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('rosterImport');
  const { data, error, fetchMore, refetch } = useQuery(RosterImportProblemsQuery, { variables: { id, first: A_PAGE }, fetchPolicy: 'network-only' });
  const list = data?.rosterImportProblems;
  const end = list?.pageInfo.endCursor ?? null;
  const more = useMore(useCallback(() => fetchMore({ variables: { after: end } }), [fetchMore, end]));
  return (
    <>
      {error !== undefined && list === undefined && <ErrorNotice title={t('problemsFailed')} onRetry={() => void refetch()} />}
      <ol className={styles.list} aria-label={t('problems')}>
        {list?.edges.map(({ cursor, node }) => <Problem key={cursor} problem={node} />)}
      </ol>
      {more.failed && <ErrorNotice title={t('problemsFailed')} onRetry={more.load} />}
      {list?.pageInfo.hasNextPage === true && !more.failed && (
        <Button className={styles.more} disabledFocusable={more.loading} onClick={more.load}>{t('moreProblems')}</Button>
      )}
    </>
  );
}

/** What the words of these say of what would be accepted. */
const SAID_IN_WORDS = new Set(['TOO_MANY_ROWS', 'CELL_COUNT', 'DOUBLE_PERSON', 'TOO_LONG', 'TOO_MANY_VALUES', 'NUMBER']);

function Problem({ problem: { line, column, kind, accepted } }: { readonly problem: RosterImportProblem }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('rosterImport');
  const { language } = useTabLanguage();
  const name = column === null ? null : COLUMN_NAMES[language][column];
  const where = line === null ? t('wholeFile') : t(name === null ? 'line' : 'lineAndColumn', { line, column: name });
  return (
    <li className={styles.row}>
      <span className={styles.where}>{where}</span>
      <span>{t(`problem.${kind}`, { accepted: accepted.join(', ') })}</span>
      {accepted.length > 0 && !SAID_IN_WORDS.has(kind) && <span className={styles.accepted}>{t('accepted', { values: accepted.join(', ') })}</span>}
    </li>
  );
}
