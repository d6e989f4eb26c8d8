import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { HeartPulseRegular } from '@fluentui/react-icons/svg/heart-pulse';
import { useTranslation } from 'react-i18next';
// Not fetched when it is needed: the network may be gone by then.
import { HelpDialog } from '../features/help/help-dialog.tsx';
import { phone } from '../ui/widths.ts';
import { useHide } from './privacy-screen.tsx';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    [phone]: { width: '100%' },
  },
  button: {
    minHeight: '44px',
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalM,
    [phone]: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
    '@media (max-width: 399px)': { paddingInline: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  helpIcon: { color: tokens.colorPaletteRedForeground1 },
});

/** Help and hiding: on every screen, in the same place. */
export function SafetyActions({ country }: { country: string | null }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['common', 'help']);
  const [helpOpen, setHelpOpen] = useState(false);
  const hide = useHide();
  return (
    <div role="group" aria-label={t('safety')} className={styles.actions}>
      <Button
        className={styles.button}
        icon={<HeartPulseRegular className={styles.helpIcon} />}
        onClick={() => {
          setHelpOpen(true);
        }}
      >
        {t('help:button')}
      </Button>
      <Tooltip content={t('hide.hint')} relationship="description">
        <Button className={styles.button} icon={<EyeOffRegular />} onClick={hide}>
          {t('hide.button')}
        </Button>
      </Tooltip>
      {helpOpen && (
        <HelpDialog
          country={country}
          onClose={() => {
            setHelpOpen(false);
          }}
        />
      )}
    </div>
  );
}
