import type { ReactElement } from 'react';
import { PresenceBadge, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../../app/language.ts';
import { useNow } from '../../../ui/clock.tsx';
import { useTimeZone } from '../../../ui/use-time-zone.ts';
import { Card } from '../parts/card.tsx';
import { usePartStyles } from '../parts/use-part-styles.ts';
import { directoryWords, windowsByDay, type DirectoryWords } from './directory-words.ts';
import type { Preview } from './use-preview.ts';

const useStyles = makeStyles({
  said: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  // Fainter, and still to be read.
  outdated: { color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  badge: { flexShrink: 0, alignSelf: 'center' },
  days: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, margin: 0 },
  times: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  time: { whiteSpace: 'nowrap' },
});

const badges = { now: 'available', later: 'away', not: 'offline' } as const;

function kindOf(key: DirectoryWords['key']): keyof typeof badges {
  if (key === 'now' || key === 'nowUntil') return 'now';
  return key === 'notTakingNewPeople' || key === 'unknown' || key.startsWith('away') ? 'not' : 'later';
}

/** What everybody reads about the ally in the directory, now or once the hours are saved. */
export function HoursPreview({ preview, faulty }: { preview: Preview; faulty: boolean }): ReactElement {
  const styles = useStyles();
  const { quiet, words } = usePartStyles();
  const { t } = useTranslation(['availability', 'allies', 'common']);
  const { locale } = useTabLanguage();
  const timeZone = useTimeZone();
  const reader = { now: useNow(), locale, timeZone };
  const { shown, isNow, outdated, failure } = preview;
  const { key, ...values } = directoryWords(shown.availability, reader);
  const days = windowsByDay(shown.comingWindows, reader);
  return (
    <Card title={t(isNow ? 'preview.titleNow' : 'preview.title')}>
      {failure !== null && <Text as="p" className={words}>{t('preview.failed')} {t(`common:error.${failure}`)}</Text>}
      {faulty && <Text as="p" className={words}>{t('preview.faulty')}</Text>}
      <div aria-busy={outdated && !faulty} className={mergeClasses(styles.said, outdated && styles.outdated)}>
        <span className={styles.line}>
          <PresenceBadge aria-hidden size="small" status={badges[kindOf(key)]} outOfOffice={false} className={styles.badge} />
          <Text weight="semibold">{t(`allies:availability.${key}`, values)}</Text>
        </span>
        {days.length === 0 && <Text as="p" className={words}>{t('preview.noWindows')}</Text>}
        <dl className={styles.days}>
          {days.map(({ day, times }) => (
            <div key={day} style={{ display: 'contents' }}>
              <dt>{day}</dt>
              <dd className={styles.times}>{times.map((time) => <span key={time} className={styles.time}>{time}</span>)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Text as="p" size={200} className={quiet}>{t('preview.zone', { zone: timeZone })}</Text>
    </Card>
  );
}
