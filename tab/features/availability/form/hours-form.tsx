import type { ReactElement } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useTranslation } from 'react-i18next';
import { withAdded, withChanged, withRemoved } from '../hours/draft-edits.ts';
import type { DraftFault } from '../hours/draft-faults.ts';
import { newKey } from '../hours/draft.ts';
import type { HoursInEditing } from '../hours/use-hours-draft.ts';
import { usePartStyles } from '../parts/use-part-styles.ts';
import { freeTime } from './free-time.ts';
import { IntervalRow } from './interval-row.tsx';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: 'none' },
});

interface HoursFormProps {
  hours: HoursInEditing;
  faults: readonly DraftFault[];
  week: number;
  /** The row that somebody was led to, and how often. */
  led: { readonly key: string | null; readonly turn: number };
  onLead: (key: string) => void;
}

/** The same hours as in the grid, as fields. */
export function HoursForm({ hours, faults, week, led, onLead }: HoursFormProps): ReactElement {
  const styles = useStyles();
  const { actions, target, words } = usePartStyles();
  const { t } = useTranslation('availability');
  const { draft, change } = hours;
  const intervals = draft.intervals.filter((interval) => interval.week === week);
  const add = (): void => {
    const key = newKey();
    change((now) => withAdded(now, { ...freeTime(now, week), key }));
    onLead(key);
  };
  return (
    <div className={styles.rows}>
      {intervals.length === 0 && <Text as="p" className={words}>{t('form.none')}</Text>}
      {intervals.map((interval) => (
        <IntervalRow
          key={interval.key}
          interval={interval}
          faults={faults.filter((fault) => 'key' in fault && fault.key === interval.key)}
          focused={led.key === interval.key ? led.turn : 0}
          onChange={(changed, kind) => { change((now) => withChanged(now, interval.key, changed), kind); }}
          onRemove={() => { change((now) => withRemoved(now, interval.key)); }}
        />
      ))}
      <div className={actions}>
        <Button className={target} icon={<AddRegular />} onClick={add}>{t('form.add')}</Button>
      </div>
    </div>
  );
}
