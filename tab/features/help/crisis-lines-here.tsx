import type { ReactElement } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import { useViewer } from '../../app/viewer.ts';
import { CrisisLineRow } from './crisis-line-row.tsx';
import { useLinesOf } from '../../ui/crisis-line-corrections.ts';
import { fallback } from '../../ui/crisis-lines.ts';
import { PhoneLink } from './phone-link.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';

const useStyles = makeStyles({
  numbers: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXXXL, rowGap: tokens.spacingVerticalM },
  emergency: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXXS },
  lines: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    // Side by side, they need no line between them.
    '& > li': { paddingBlock: 0, borderBlockEndStyle: 'none' },
  },
});

/** The numbers to call where the viewer is, within another screen. It asks the network for nothing. */
export function CrisisLinesHere(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('help');
  const { region } = useTabLanguage();
  const here = useLinesOf()(useViewer()?.country ?? region ?? '');
  const number = here?.emergency ?? fallback.emergency;
  return (
    <>
      <div className={styles.numbers}>
        <div className={styles.emergency}>
          <Text weight="semibold">{t('danger')}</Text>
          <PhoneLink number={number}>{t('callEmergency', { number })}</PhoneLink>
        </div>
        {here !== undefined && (
          <ul aria-label={t('lines')} className={styles.lines}>
            {here.lines.map((line) => (
              <CrisisLineRow key={line.phone} line={line} />
            ))}
          </ul>
        )}
      </div>
      <Text>
        {t(here === undefined ? 'noLines' : 'moreLines')}{' '}
        <OutsideLink href={fallback.url} inline>
          {fallback.name}
        </OutsideLink>
      </Text>
    </>
  );
}
