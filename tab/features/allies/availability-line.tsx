import type { ReactElement } from 'react';
import { PresenceBadge, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import { useNow } from '../../ui/clock.tsx';
import { availabilityWords } from './availability-words.ts';
import type { AllyAvailability, AvailabilityWords } from './availability-words.ts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  badge: { flexShrink: 0, alignSelf: 'center' },
});

const badges = { now: 'available', later: 'away', not: 'offline' } as const;

/** When an ally can talk, in words; the coloured dot only repeats them. */
export function AvailabilityLine({ availability }: { availability: AllyAvailability }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const { locale } = useTabLanguage();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const { key, ...values } = availabilityWords(availability, { now: useNow(), locale, timeZone });
  return (
    <span className={styles.line}>
      <PresenceBadge aria-hidden size="small" status={badges[kindOf(key)]} outOfOffice={false} className={styles.badge} />
      <Text weight={kindOf(key) === 'now' ? 'semibold' : 'regular'}>{t(`availability.${key}`, values)}</Text>
    </span>
  );
}

function kindOf(key: AvailabilityWords['key']): keyof typeof badges {
  if (key === 'now' || key === 'nowUntil') return 'now';
  return key === 'notTakingNewPeople' || key === 'unknown' ? 'not' : 'later';
}
