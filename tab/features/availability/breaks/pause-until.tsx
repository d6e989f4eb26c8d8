import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { PAUSE_DAYS_MOST } from '../../../../shared/limits.ts';
import { plusDays } from '../days.ts';
import { DayField } from '../parts/day-field.tsx';
import { dayFault, type DayFaultWord } from '../parts/day-faults.ts';
import { useDayFault } from '../parts/use-day-fault.ts';
import { usePartStyles } from '../parts/use-part-styles.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalM, '& > :first-child': { flexGrow: 1, minWidth: '160px' } },
  // Level with the field, which has a label above it.
  level: { marginBlockStart: '26px', '@media (max-width: 479px)': { marginBlockStart: 0, flexGrow: 1 } },
});

interface PauseUntilProps {
  /** In the ally's zone, as an ISO 8601 day. */
  today: string;
  busy: boolean;
  /** What the API did not take. */
  refused: DayFaultWord | null;
  onPause: (date: string) => void;
}

/** A pause until a day on which the ally is back. */
export function PauseUntil({ today, busy, refused, onPause }: PauseUntilProps): ReactElement {
  const styles = useStyles();
  const { target } = usePartStyles();
  const { t } = useTranslation('availability');
  const fieldFault = useDayFault();
  const [date, setDate] = useState('');
  const [pressed, setPressed] = useState<string | null>(null);
  const bounds = { first: plusDays(today, 1), last: plusDays(today, PAUSE_DAYS_MOST) };
  const fault = dayFault(date, bounds);
  const pause = (): void => {
    // A button that only looks disabled still sends its form.
    if (busy) return;
    setPressed(date);
    if (fault === null) onPause(date);
  };
  return (
    <form className={styles.row} noValidate onSubmit={(event) => { event.preventDefault(); pause(); }}>
      <DayField
        label={t('pause.untilLabel')}
        fault={fieldFault(pressed === date ? (fault ?? refused) : null)}
        day={date}
        min={bounds.first}
        max={bounds.last}
        onChange={setDate}
      />
      <Button type="submit" size="large" className={mergeClasses(target, styles.level)} disabledFocusable={busy}>{t('pause.untilButton')}</Button>
    </form>
  );
}
