import type { ReactElement, Ref } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../../ui/use-day-words.ts';
import type { OwnRole } from './own-role.query.ts';
import { useRoleStyles } from './use-role-styles.ts';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.subtitle2,
    outlineStyle: 'none',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThick },
  },
  both: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** How it stands, and what comes next. */
export function NextStep({ role: { step, stepDay, trainedUntil, renewalDue, asksForCharter }, ref }: { role: OwnRole; ref: Ref<HTMLParagraphElement> }): ReactElement {
  const styles = useStyles();
  const { words } = useRoleStyles();
  const { t } = useTranslation('role');
  const dayWords = useDayWords();
  const key = step ?? 'NONE';
  return (
    <div className={styles.both}>
      <p ref={ref} tabIndex={-1} className={mergeClasses(words, styles.line)}>{t(`now.${key}`, { day: stepDay == null ? '' : dayWords(stepDay) })}</p>
      <p className={words}>{t(`next.${key}`)}</p>
      {(step === 'ACTIVE' || step === 'PAUSED') && asksForCharter && <p className={words}>{t('charter.changed')}</p>}
      {renewalDue && trainedUntil != null && <p className={words}>{t('training.due', { day: dayWords(trainedUntil) })}</p>}
    </div>
  );
}
