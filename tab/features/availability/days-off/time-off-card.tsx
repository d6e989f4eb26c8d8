import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../../app/language.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { useNow } from '../../../ui/clock.tsx';
import { useCancelTimeOff } from '../actions/use-cancel-time-off.ts';
import { dayIn, dayWords } from '../days.ts';
import type { OwnAvailability } from '../own-availability.query.ts';
import { Card } from '../parts/card.tsx';
import { NotDone } from '../parts/not-done.tsx';
import { once } from '../../../ui/once.ts';
import { usePartStyles } from '../parts/use-part-styles.ts';
import { TimeOffForm } from './time-off-form.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', outlineStyle: 'none' },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '44px',
    paddingBlock: tokens.spacingVerticalXXS,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
});

/** Days away, said in advance: what is to come, and more of it. */
export function TimeOffCard({ timeOff, weeklyHours }: Pick<OwnAvailability, 'timeOff' | 'weeklyHours'>): ReactElement {
  const styles = useStyles();
  const { icon, words } = usePartStyles();
  const { t } = useTranslation('availability');
  const announce = useAnnounce();
  const today = dayIn(weeklyHours.timeZone, useNow());
  const daysWords = useDaysWords(today);
  const { run, busy, failure } = useCancelTimeOff();
  const list = useRef<HTMLDivElement>(null);
  const [removed, setRemoved] = useState(0);
  useEffect(() => {
    // The button that was pressed is gone.
    if (removed > 0) list.current?.focus();
  }, [removed]);
  const remove = async (id: string): Promise<void> => {
    if ((await run({ input: { id } })) === null) return;
    announce(t('timeOff.removed'));
    setRemoved((before) => before + 1);
  };
  return (
    <Card title={t('timeOff.title')}>
      <div ref={list} tabIndex={-1} role="group" aria-label={t('timeOff.list')} className={styles.list}>
        {timeOff.length === 0 && <Text as="p" className={words}>{t('timeOff.none')}</Text>}
        {timeOff.length > 0 && (
          <ul className={styles.list}>
            {timeOff.map((days) => (
              <li key={days.id} className={styles.row}>
                {daysWords(days)}
                <Button
                  className={icon}
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  disabledFocusable={busy}
                  aria-label={t('timeOff.remove', { days: daysWords(days) })}
                  onClick={once(() => { void remove(days.id); })}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      <NotDone failure={failure} />
      <TimeOffForm today={today} count={timeOff.length} />
    </Card>
  );
}

function useDaysWords(today: string): (days: { readonly firstDay: string; readonly lastDay: string }) => string {
  const { t } = useTranslation('availability');
  const { locale } = useTabLanguage();
  return ({ firstDay, lastDay }) => {
    const first = dayWords(firstDay, today, locale);
    return firstDay === lastDay ? first : t('timeOff.days', { first, last: dayWords(lastDay, today, locale) });
  };
}
