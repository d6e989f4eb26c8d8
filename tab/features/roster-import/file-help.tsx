import type { ReactElement } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { COLUMN_NAMES, CSV_COLUMNS, REQUIRED_COLUMNS } from '../../../shared/roster-csv/columns.ts';
import { useTabLanguage } from '../../app/language.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  words: { marginBlock: tokens.spacingVerticalS },
  summary: { paddingBlock: tokens.spacingVerticalM, cursor: 'pointer' },
});

/** What a file has to look like. */
export function FileHelp(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('rosterImport');
  const { language } = useTabLanguage();
  const names = COLUMN_NAMES[language];
  return (
    <details>
      <summary className={styles.summary}>{t('help.title')}</summary>
      <Text as="p" block className={styles.words}>{t('help.kinds')}</Text>
      <Text as="p" block className={styles.words}>{t('help.required', { columns: REQUIRED_COLUMNS.map((column) => names[column]).join(', ') })}</Text>
      <Text as="p" block className={styles.words}>{t('help.leaves')}</Text>
      <ul className={styles.list}>
        {CSV_COLUMNS.map((column) => <li key={column}><strong>{names[column]}</strong>: {t(`help.column.${column}`)}</li>)}
      </ul>
    </details>
  );
}
