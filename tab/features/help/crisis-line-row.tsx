import type { ReactElement } from 'react';
import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import type { CrisisLine } from '../../ui/crisis-lines.ts';
import { lineDetails } from './line-details.ts';
import { PhoneLink } from './phone-link.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBlockEndWidth: tokens.strokeWidthThin, borderBlockEndStyle: 'solid', borderBlockEndColor: tokens.colorNeutralStroke2,
    ':first-child': { paddingBlockStart: 0 },
  },
  ways: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXL },
  details: { color: tokens.colorNeutralForeground2 },
});

/** One line: how to reach it, when, and how sure we are. */
export function CrisisLineRow({ line }: { line: CrisisLine }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('help');
  const { locale } = useTabLanguage();
  return (
    <li className={styles.row}>
      <Text weight="semibold">{line.name}</Text>
      <div className={styles.ways}>
        <PhoneLink number={line.phone}>{t('call', { number: line.phone })}</PhoneLink>
        {line.text !== undefined && (
          <PhoneLink number={line.text} by="sms">
            {t('text', { number: line.text })}
          </PhoneLink>
        )}
      </div>
      <Caption1 className={styles.details}>{lineDetails(line, t, locale)}</Caption1>
    </li>
  );
}
