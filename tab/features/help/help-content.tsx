import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { Label, MessageBar, MessageBarBody, Select, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import { useCorrectedCountries, useLinesOf } from '../../ui/crisis-line-corrections.ts';
import { fallback, knownCountries } from '../../ui/crisis-lines.ts';
import { SupportContactList, useSupportContacts } from '../../ui/support-contacts.tsx';
import { CrisisLineRow } from './crisis-line-row.tsx';
import { PhoneLink } from './phone-link.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';

const OTHER = '';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  emergency: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteRedBorder1}`,
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
  country: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  lines: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  body: { whiteSpace: 'normal' },
  heading: { margin: 0 },
  select: { '& select': { minHeight: '44px' } },
});

/** Numbers to call now: the emergency number, then the lines of one country, then where to find others. */
export function HelpContent({ country }: { country: string | null }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('help');
  const { locale, region } = useTabLanguage();
  const [chosen, setChosen] = useState<string>();
  const label = useId();
  const added = useCorrectedCountries();
  const here = useLinesOf()(chosen ?? country ?? region ?? OTHER);
  const contacts = useSupportContacts(here?.country ?? null);
  return (
    <div className={styles.content}>
      <div className={styles.emergency}>
        <Text weight="semibold">{t('danger')}</Text>
        <PhoneLink number={here?.emergency ?? fallback.emergency} strong>
          {t('callEmergency', { number: here?.emergency ?? fallback.emergency })}
        </PhoneLink>
      </div>
      <div className={styles.country}>
        <Label htmlFor={label}>{t('country')}</Label>
        <Select
          id={label}
          size="large"
          className={styles.select}
          value={here?.country ?? OTHER}
          onChange={(_event, { value }) => {
            setChosen(value);
          }}
        >
          {knownCountries(locale, added).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          <option value={OTHER}>{t('otherCountry')}</option>
        </Select>
      </div>
      {here !== undefined && (
        <ul aria-label={t('lines')} className={styles.lines}>
          {here.lines.map((line) => (
            <CrisisLineRow key={line.phone} line={line} />
          ))}
        </ul>
      )}
      {contacts.length > 0 && (
        <div className={styles.country}>
          <Subtitle2 as="h3" className={styles.heading}>{t('support.title')}</Subtitle2>
          <SupportContactList contacts={contacts} />
        </div>
      )}
      <Text block>
        {t(here === undefined ? 'noLines' : 'moreLines')}{' '}
        <OutsideLink href={fallback.url} inline>
          {fallback.name}
        </OutsideLink>
      </Text>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody className={styles.body}>{t('notAllies')}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
