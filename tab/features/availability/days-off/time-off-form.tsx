import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useTranslation } from 'react-i18next';
import { TIME_OFF_DAYS_AHEAD, TIME_OFF_MOST } from '../../../../shared/limits.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { useTakeTimeOff } from '../actions/use-take-time-off.ts';
import { plusDays } from '../days.ts';
import { DayField } from '../parts/day-field.tsx';
import { dayFault, refusedDay, type DayFaultWord } from '../parts/day-faults.ts';
import { NotDone } from '../parts/not-done.tsx';
import { once } from '../../../ui/once.ts';
import { useDayFault } from '../parts/use-day-fault.ts';
import { usePartStyles } from '../parts/use-part-styles.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  days: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 170px), 1fr))', gap: tokens.spacingHorizontalM, alignItems: 'start' },
});

const NO_DAYS = { firstDay: '', lastDay: '' };
type Days = typeof NO_DAYS;

/** The first and the last day away. One day alone needs to be written once. */
export function TimeOffForm({ today, count }: { today: string; count: number }): ReactElement {
  const styles = useStyles();
  const { actions, target, words } = usePartStyles();
  const { t } = useTranslation('availability');
  const announce = useAnnounce();
  const fieldFault = useDayFault();
  const { run, busy, failure } = useTakeTimeOff();
  const [days, setDays] = useState(NO_DAYS);
  const [pressed, setPressed] = useState<Days | null>(null);
  const bounds = { first: today, last: plusDays(today, TIME_OFF_DAYS_AHEAD) };
  const faults = faultsOf(days, bounds);
  const shown = (field: keyof Days): DayFaultWord | null => (pressed === days ? (faults[field] ?? refusedDay(failure?.faults ?? [], field)) : null);
  const add = async (): Promise<void> => {
    // A button that only looks disabled still sends its form.
    if (busy) return;
    setPressed(days);
    if (faults.firstDay !== null || faults.lastDay !== null) return;
    const lastDay = days.lastDay === '' ? days.firstDay : days.lastDay;
    if ((await run({ input: { firstDay: days.firstDay, lastDay } })) === null) return;
    setDays(NO_DAYS);
    announce(t('timeOff.added'));
  };
  if (count >= TIME_OFF_MOST) return <Text as="p" className={words}>{t('timeOff.most', { most: TIME_OFF_MOST })}</Text>;
  return (
    <form className={styles.form} noValidate onSubmit={(event) => { event.preventDefault(); void add(); }}>
      <div className={styles.days}>
        <DayField label={t('timeOff.firstDay')} fault={fieldFault(shown('firstDay'))} day={days.firstDay} min={bounds.first} max={bounds.last} onChange={(firstDay) => { setDays({ ...days, firstDay }); }} />
        <DayField label={t('timeOff.lastDay')} hint={t('timeOff.lastDayHint')} fault={fieldFault(shown('lastDay'))} day={days.lastDay} min={days.firstDay === '' ? bounds.first : days.firstDay} max={bounds.last} onChange={(lastDay) => { setDays({ ...days, lastDay }); }} />
      </div>
      <div className={actions}>
        <Button type="submit" size="large" className={target} icon={<AddRegular />} disabledFocusable={busy} onClick={once(() => undefined)}>{t('timeOff.add')}</Button>
      </div>
      <NotDone failure={failure} />
    </form>
  );
}

function faultsOf({ firstDay, lastDay }: Days, bounds: { readonly first: string; readonly last: string }): Record<keyof Days, DayFaultWord | null> {
  const last = lastDay === '' ? null : lastDay < firstDay ? 'dayBeforeFirst' : dayFault(lastDay, bounds);
  return { firstDay: dayFault(firstDay, bounds), lastDay: last };
}
