import type { ReactElement } from 'react';
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { HelpContent } from './help-content.tsx';

const useStyles = makeStyles({
  surface: {
    maxWidth: '560px',
    '@media (max-width: 479px)': { padding: tokens.spacingHorizontalL, maxHeight: '100dvh' },
  },
  close: { minHeight: '44px' },
});

interface HelpDialogProps {
  /** Where the viewer is, if that is known. */
  country: string | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Need help now. It asks the network for nothing. */
export function HelpDialog({ country, open, onOpenChange }: HelpDialogProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['help', 'common']);
  return (
    <Dialog
      open={open}
      onOpenChange={(_event, data) => {
        onOpenChange(data.open);
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{t('title')}</DialogTitle>
          <DialogContent>
            <HelpContent country={country} />
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button size="large" className={styles.close}>
                {t('common:close')}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
