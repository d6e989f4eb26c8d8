import type { ReactElement } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../ui/modal.tsx';
import { HelpContent } from './help-content.tsx';

const useStyles = makeStyles({ close: { minHeight: '44px' } });

interface HelpDialogProps {
  /** Where the viewer is, if that is known. */
  country: string | null;
  onClose: () => void;
}

/** Need help now. It asks the network for nothing. */
export function HelpDialog({ country, onClose }: HelpDialogProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['help', 'common']);
  return (
    <Modal
      title={t('title')}
      onClose={onClose}
      actions={
        <Button size="large" className={styles.close} onClick={onClose}>
          {t('common:close')}
        </Button>
      }
    >
      <HelpContent country={country} />
    </Modal>
  );
}
