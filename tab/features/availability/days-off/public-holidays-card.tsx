import { useState } from 'react';
import type { ReactElement } from 'react';
import { Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../../app/language.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { useNow } from '../../../ui/clock.tsx';
import { useSetPublicHolidaysOff } from '../actions/use-set-public-holidays-off.ts';
import { dayIn, dayWords } from '../days.ts';
import type { OwnAvailability } from '../own-availability.query.ts';
import { Card } from '../parts/card.tsx';
import { NotDone } from '../parts/not-done.tsx';
import { usePartStyles } from '../parts/use-part-styles.ts';

const useStyles = makeStyles({
  // Level with the words above and below it.
  switch: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, '& > label': { paddingBlock: tokens.spacingVerticalM }, '& > div': { marginBlock: tokens.spacingVerticalM } },
  summary: { paddingBlock: tokens.spacingVerticalM, cursor: 'pointer' },
  days: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, margin: 0 },
  day: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  name: { margin: 0, overflowWrap: 'anywhere' },
  pair: { display: 'contents' },
});

type PublicHolidaysCardProps = Pick<OwnAvailability, 'publicHolidaysOff' | 'publicHolidays' | 'weeklyHours'>;

/** Whether public holidays are days off, and which ones they are. */
export function PublicHolidaysCard({ publicHolidaysOff, publicHolidays, weeklyHours }: PublicHolidaysCardProps): ReactElement {
  const styles = useStyles();
  const { words } = usePartStyles();
  const { t } = useTranslation('availability');
  const { locale } = useTabLanguage();
  const announce = useAnnounce();
  const today = dayIn(weeklyHours.timeZone, useNow());
  const { run, busy, failure } = useSetPublicHolidaysOff();
  const [wanted, setWanted] = useState(publicHolidaysOff);
  const set = async (off: boolean): Promise<void> => {
    // What is under way shows already; a press in between would do nothing, and shows nothing.
    if (busy) return;
    setWanted(off);
    if ((await run({ input: { off } })) !== null) announce(t(off ? 'holidays.off' : 'holidays.on'));
  };
  return (
    <Card title={t('holidays.title')}>
      <Switch
        className={styles.switch}
        label={t('holidays.switch')}
        checked={busy ? wanted : publicHolidaysOff}
        onChange={(_event, { checked }) => { void set(checked); }}
      />
      <NotDone failure={failure} />
      {publicHolidays.length === 0 ? (
        <Text as="p" className={words}>{t('holidays.none')}</Text>
      ) : (
        <details>
          <summary className={styles.summary}>{t('holidays.list', { count: publicHolidays.length })}</summary>
          <dl className={styles.days}>
            {publicHolidays.map(({ day, name }) => (
              <div key={`${day} ${name}`} className={styles.pair}>
                <dt className={styles.day}>{dayWords(day, today, locale)}</dt>
                <dd className={styles.name}>{name}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Card>
  );
}
