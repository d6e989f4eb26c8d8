import type { ReactElement } from 'react';
import { PresenceBadge, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { PresenceBadgeStatus } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useReading } from './availability-reader.tsx';
import { availabilityWords } from './availability-words.ts';
import type { AllyAvailability, AvailabilityWords } from './availability-words.ts';

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  now: typographyStyles.body1Strong,
  unsure: { color: tokens.colorNeutralForeground2 },
  badge: { flexShrink: 0, alignSelf: 'center' },
});

/** When an ally can talk, in words; the coloured dot only repeats them. What may have changed is not said. */
export function AvailabilityLine({ availability }: { availability: AllyAvailability }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const { reader, freshness } = useReading();
  if (freshness !== 'fresh') {
    return (
      <span className={mergeClasses(styles.line, styles.unsure)}>
        <PresenceBadge aria-hidden size="small" status="unknown" className={styles.badge} />
        {t(`availability.${freshness === 'checking' ? 'checking' : 'unseen'}`)}
      </span>
    );
  }
  const { key, ...values } = availabilityWords(availability, reader);
  const badge = badgeOf(key);
  return (
    <span className={mergeClasses(styles.line, badge === 'available' && styles.now)}>
      <PresenceBadge aria-hidden size="small" status={badge} className={styles.badge} />
      {t(`availability.${key}`, values)}
    </span>
  );
}

function badgeOf(key: AvailabilityWords['key']): PresenceBadgeStatus {
  if (key === 'now' || key === 'nowUntil') return 'available';
  if (key === 'busy' || key === 'busyUntil') return 'busy';
  if (key === 'offline' || key === 'offlineUntil' || key === 'unknown') return 'offline';
  if (key === 'notTakingNewPeople') return 'do-not-disturb';
  return key.startsWith('away') ? 'out-of-office' : 'away';
}
