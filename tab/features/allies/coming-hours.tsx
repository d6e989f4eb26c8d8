import type { ReactElement } from 'react';
import { Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { phone } from '../../ui/widths.ts';
import { useReading } from './availability-reader.tsx';
import { hoursByDay } from './hours-by-day.ts';
import type { ComingDay, ComingWindow } from './hours-by-day.ts';
import { formatted, zoneName } from './formats.ts';
import { ProfileSection } from './profile-section.tsx';
import { useSpanWords } from './use-span-words.ts';

const useStyles = makeStyles({
  days: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  day: { [phone]: { fontWeight: tokens.fontWeightSemibold } },
  spans: { margin: 0, [phone]: { marginBlockEnd: tokens.spacingVerticalS } },
  span: { display: 'block' },
  quiet: { color: tokens.colorNeutralForeground2 },
  zone: { ...typographyStyles.caption1, display: 'block', marginBlockStart: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});

/** The hours of the coming week where the reader is, day by day. */
export function ComingHours({ windows }: { windows: readonly ComingWindow[] }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const { reader } = useReading();
  const days = hoursByDay(windows, reader);
  if (days.every(({ spans }) => spans.length === 0)) return <ProfileSection title={t('hours.title')}>{t('hours.noneThisWeek')}</ProfileSection>;
  return (
    <ProfileSection title={t('hours.title')}>
      <dl className={styles.days}>
        {days.map((day) => (
          <Day key={day.ahead} day={day} />
        ))}
      </dl>
      <Text className={styles.zone}>{t('hours.zone', { zone: zoneName(reader) })}</Text>
    </ProfileSection>
  );
}

function Day({ day: { ahead, date, spans } }: { day: ComingDay }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const { reader } = useReading();
  const words = useSpanWords();
  const day = formatted(date, { ...reader, timeZone: 'UTC' }, { weekday: 'long', day: 'numeric', month: 'short' });
  return (
    <>
      <dt className={styles.day}>{ahead === 0 ? t('hours.today', { day }) : day}</dt>
      <dd className={styles.spans}>
        {spans.length === 0 && <span className={styles.quiet}>{t(ahead === 0 ? 'hours.noneToday' : 'hours.none')}</span>}
        {spans.map((span) => (
          <span key={JSON.stringify(span)} className={styles.span}>
            {words(span)}
          </span>
        ))}
      </dd>
    </>
  );
}
