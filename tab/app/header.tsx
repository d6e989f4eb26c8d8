import type { ReactElement } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { tellHeaderHeight } from '../ui/header-height.ts';
import { phone, tablet } from '../ui/widths.ts';
import { Navigation } from './navigation.tsx';
import { SafetyActions } from './safety-actions.tsx';
import { useViewer } from './viewer.ts';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    insetBlockStart: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBlockEndWidth: tokens.strokeWidthThin, borderBlockEndStyle: 'solid', borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  row: {
    boxSizing: 'border-box',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    maxWidth: '1200px',
    marginInline: 'auto',
    minHeight: '60px',
    paddingInline: tokens.spacingHorizontalXXXL,
    paddingBlock: tokens.spacingVerticalS,
    [tablet]: { columnGap: tokens.spacingHorizontalS, paddingInline: tokens.spacingHorizontalL },
    [phone]: { paddingInline: tokens.spacingHorizontalL },
  },
  // On a phone Teams itself shows the name, and every line counts.
  name: { [tablet]: { display: 'none' }, [phone]: { display: 'none' } },
  actions: { marginInlineStart: 'auto', [phone]: { width: '100%' } },
});

export function Header(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('common');
  const viewer = useViewer();
  return (
    <header ref={tellHeaderHeight} className={styles.header}>
      <div className={styles.row}>
        <Text weight="semibold" size={400} className={styles.name}>
          {t('productName')}
        </Text>
        <Navigation />
        <div className={styles.actions}>
          <SafetyActions country={viewer?.country ?? null} />
        </div>
      </div>
    </header>
  );
}
