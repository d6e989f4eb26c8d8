import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { PAUSE_DAYS_MOST } from '../../../../shared/limits.ts';
import { plusDays } from '../days.ts';
import { DayField } from '../parts/day-field.tsx';
import { dayFault, type DayFaultWord } from '../parts/day-faults.ts';
import { useDayFault } from '../parts/use-day-fault.ts';
import { usePartStyles } from '../parts/use-part-styles.ts';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM } });

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
  const { actions, target } = usePartStyles();
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
    <form className={styles.form} noValidate onSubmit={(event) => { event.preventDefault(); pause(); }}>
      <DayField
        label={t('pause.untilLabel')}
        fault={fieldFault(pressed === date ? (fault ?? refused) : null)}
        day={date}
        min={bounds.first}
        max={bounds.last}
        onChange={setDate}
      />
      <div className={actions}>
        <Button type="submit" size="large" className={target} disabledFocusable={busy}>{t('pause.untilButton')}</Button>
      </div>
    </form>
  );
}
