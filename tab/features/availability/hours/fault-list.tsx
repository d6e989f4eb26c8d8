import type { ReactElement, Ref } from 'react';
import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useIntervalWords } from '../parts/use-interval-words.ts';
import type { DraftFault } from './draft-faults.ts';
import type { DraftInterval, HoursDraft } from './draft.ts';
import { useFaultWords } from './use-fault-words.ts';

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { marginBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalXL },
  link: { minHeight: '24px', textAlign: 'start' },
});

interface FaultListProps {
  draft: HoursDraft;
  faults: readonly DraftFault[];
  boxRef: Ref<HTMLDivElement>;
  onShow: (interval: DraftInterval) => void;
}

/** Everything that keeps the hours from being saved, in words; each interval leads to its place. */
export function FaultList({ draft, faults, boxRef, onShow }: FaultListProps): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation('availability');
  const intervalWords = useIntervalWords(draft.weeks);
  const faultWords = useFaultWords();
  if (faults.length === 0) return null;
  const rows = faults.map((fault) => {
    const interval = 'key' in fault ? draft.intervals.find(({ key }) => key === fault.key) : undefined;
    return { interval, words: faultWords(fault), id: `${fault.field} ${interval?.key ?? ''}` };
  });
  return (
    <div ref={boxRef} tabIndex={-1} role="group" aria-label={t('fault.title')} className={styles.box}>
      <Text weight="semibold">{t('fault.title')}</Text>
      <ul className={styles.list}>
        {rows.map(({ interval, words, id }) => (
          <li key={id}>
            {interval !== undefined && (
              <>
                <Link as="button" className={styles.link} onClick={() => { onShow(interval); }}>{intervalWords(interval)}</Link>
                {': '}
              </>
            )}
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
