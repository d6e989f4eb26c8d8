import type { ReactElement } from 'react';
import { Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import { useLinesOf } from '../../ui/crisis-line-corrections.ts';
import { fallback } from '../../ui/crisis-lines.ts';
import { CrisisLineRow } from './crisis-line-row.tsx';
import { PhoneLink } from './phone-link.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';

const useStyles = makeStyles({
  countries: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))', gap: tokens.spacingHorizontalXXL },
  country: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  lines: { margin: 0, padding: 0, listStyleType: 'none', alignSelf: 'stretch' },
});

/** The numbers to call in each of these countries, wherever whoever looks at them is. */
export function CrisisLinesOf({ countries }: { countries: readonly string[] }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('help');
  const { locale } = useTabLanguage();
  const linesOf = useLinesOf();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return (
    <>
      {/* Nothing is known of where they are as long as the API does not say. */}
      {countries.length === 0 && <PhoneLink number={fallback.emergency}>{t('callEmergency', { number: fallback.emergency })}</PhoneLink>}
      <div className={styles.countries}>
        {countries.map((country) => {
          const here = linesOf(country);
          const emergency = here?.emergency ?? fallback.emergency;
          return (
            <div key={country} className={styles.country}>
              <Subtitle2 as="h3" className={styles.heading}>{names.of(country) ?? country}</Subtitle2>
              <PhoneLink number={emergency}>{t('callEmergency', { number: emergency })}</PhoneLink>
              <ul aria-label={`${t('lines')}, ${names.of(country) ?? country}`} className={styles.lines}>
                {(here?.lines ?? []).map((line) => <CrisisLineRow key={line.phone} line={line} />)}
              </ul>
            </div>
          );
        })}
      </div>
      <Text>
        {t('moreLines')}{' '}
        <OutsideLink href={fallback.url} inline>{fallback.name}</OutsideLink>
      </Text>
    </>
  );
}
