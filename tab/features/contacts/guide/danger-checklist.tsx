import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  steps: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, marginBlock: tokens.spacingVerticalS },
  said: {
    margin: 0,
    marginBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
});

interface DangerChecklistProps {
  /** When something cannot stay confidential; undefined until it is known. */
  organisationSays: string | undefined;
  /** A sentence that names the coordinator; null where nobody is named. */
  coordinator: string | null;
  crisisLines: ReactNode;
}

/** Step by step where a life is in danger. Nothing is ticked off: a record of it would be one more place that tells. */
export function DangerChecklist({ organisationSays, coordinator, crisisLines }: DangerChecklistProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('guide');
  return (
    <ol className={styles.steps}>
      <li>{t('danger.ask')}</li>
      <li>{t('danger.where')}</li>
      <li>{t('danger.stay')}</li>
      <li>
        {t('danger.call')}
        <div className={styles.lines}>{crisisLines}</div>
        {t('danger.abroad')}
      </li>
      <li>
        {t('danger.tell')}
        {organisationSays !== undefined && (
          <>
            {` ${t('danger.organisation')}`}
            <blockquote className={styles.said}>{organisationSays}</blockquote>
          </>
        )}
      </li>
      <li>{t('danger.after')}{coordinator !== null && ` ${coordinator}`}</li>
      <li>{t('danger.self')}</li>
    </ol>
  );
}
