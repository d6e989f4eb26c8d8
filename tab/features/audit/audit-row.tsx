import type { ReactElement } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import type { AuditQuery } from '../../gql/graphql.ts';
import { changesOf } from './changes-of.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, paddingBlock: tokens.spacingVerticalM, borderBlockEndWidth: tokens.strokeWidthThin, borderBlockEndStyle: 'solid', borderBlockEndColor: tokens.colorNeutralStroke2 },
  act: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  change: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
});

/** One act: what, to whom, by whom and when, and what it changed. */
export function AuditRow({ entry }: { entry: AuditQuery['auditEntries']['edges'][number]['node'] }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('audit');
  const { locale } = useTabLanguage();
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(entry.at));
  return (
    <li className={styles.row}>
      <span className={styles.act}>
        {t(`acts.${entry.act}`, { ns: 'audit', defaultValue: entry.act })}: {entry.subject}
      </span>
      {changesOf(entry).map(({ field, before, after }) => (
        <span key={field} className={styles.change}>
          {t('change', { field: t(`fields.${field}`, { ns: 'audit', defaultValue: field }), before: before ?? t('nothing'), after: after ?? t('nothing') })}
        </span>
      ))}
      <span className={styles.quiet}>{t('byWhom', { name: entry.actorName, when, position: entry.position })}</span>
    </li>
  );
}
