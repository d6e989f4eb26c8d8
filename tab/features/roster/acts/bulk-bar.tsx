import type { ReactElement } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ADMIN_MOVES } from '../../../../shared/roster-list.ts';
import type { Picked } from '../data/use-selection.ts';
import { wordOf } from './act-words.ts';
import { concerns } from './act.ts';
import type { Act } from './act.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalS, paddingInline: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1,
  },
  acts: { display: 'flex', flexWrap: 'wrap' },
  target: { minHeight: '44px', minWidth: 'auto' },
});

/** Every act; topic and site are chosen when it is confirmed. */
export const ACTS: readonly Act[] = [
  { kind: 'remind' },
  ...ADMIN_MOVES.map((move): Act => ({ kind: 'move', move })),
  { kind: 'topic', topicId: '', has: true },
  { kind: 'site', siteId: '' },
];

interface BulkBarProps {
  readonly picked: readonly Picked[];
  readonly onAct: (act: Act) => void;
  readonly onExport: () => void;
  readonly onClear: () => void;
}

/** How many are chosen, and what can be done for them. What concerns none of them is not offered. */
export function BulkBar({ picked, onAct, onExport, onClear }: BulkBarProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  return (
    <div className={styles.bar}>
      <Text weight="semibold">{t('chosen', { count: picked.length })}</Text>
      <div role="group" aria-label={t('acts')} className={styles.acts}>
        {ACTS.filter((act) => picked.some((one) => concerns(act, one))).map((act) => (
          <Button key={wordOf(act)} className={styles.target} appearance="subtle" onClick={() => { onAct(act); }}>
            {t(`act.${wordOf(act)}`)}
          </Button>
        ))}
        <Button className={styles.target} appearance="subtle" onClick={onExport}>{t('export.chosen')}</Button>
      </div>
      <Button className={styles.target} appearance="subtle" onClick={onClear}>{t('chooseNobody')}</Button>
    </div>
  );
}
