import type { ReactElement, ReactNode } from 'react';
import { Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { WeatherMoonRegular } from '@fluentui/react-icons/svg/weather-moon';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';
import { useReading } from './availability-reader.tsx';
import { nextWords } from './availability-words.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, margin: 0 },
  icon: { flexShrink: 0, fontSize: '24px' },
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

interface OutOfHoursProps {
  now: { readonly reachableNow: boolean; readonly nextAt?: string | null };
  /** Whom to call instead. */
  crisisLines: ReactNode;
}

/** Nobody is reading now, over all filters: says so, when somebody will, and who is there at once. */
export function OutOfHours({ now: { reachableNow, nextAt }, crisisLines }: OutOfHoursProps): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const { reader, freshness } = useReading();
  const next = nextAt == null ? null : nextWords(new Date(nextAt), reader);
  if (reachableNow || next?.key === 'now') return null;
  // The lines stay where they are when it is no longer sure that nobody reads.
  const sure = freshness === 'fresh';
  return (
    <Panel>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <WeatherMoonRegular aria-hidden className={styles.icon} />
          {t(sure ? 'outOfHours.title' : 'outOfHours.unsure')}
        </h2>
        {sure && next !== null && <Text>{t(`outOfHours.${next.key}`, { ...next })}</Text>}
        <Text>{t('outOfHours.write')}</Text>
      </div>
      {crisisLines}
    </Panel>
  );
}
