import type { ReactElement } from 'react';
import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles, tokens,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { useTargetStyles } from './use-target-styles.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  said: { margin: 0 },
  actions: { '@media (max-width: 479px)': { display: 'flex', flexDirection: 'column', alignItems: 'stretch' } },
});

interface ConfirmDialogProps {
  open: boolean;
  title: string;
  /** What it does, one sentence or two a paragraph. */
  body: readonly string[];
  confirm: string;
  cancel: string;
  busy: boolean;
  failed: boolean;
  onOpenChange: (open: boolean) => void;
  onConfirm: () => void;
  /** The button that opens it and gets the focus back. */
  children: ReactElement;
}

/** Asks before something that changes a lot. The quiet way out comes with Escape too. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactElement {
  const { open, title, body, confirm, cancel, busy, failed, onOpenChange, onConfirm, children } = props;
  const styles = useStyles();
  const { target } = useTargetStyles();
  const { t } = useTranslation('contacts');
  return (
    <Dialog modalType="alert" open={open} onOpenChange={(_, data) => { onOpenChange(data.open); }}>
      <DialogTrigger disableButtonEnhancement>{children}</DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {body.map((sentence) => <p key={sentence} className={styles.said}>{sentence}</p>)}
            {failed && <ErrorNotice title={t('actionFailed')} />}
          </DialogContent>
          <DialogActions className={styles.actions}>
            <DialogTrigger disableButtonEnhancement>
              <Button size="large" className={target}>{cancel}</Button>
            </DialogTrigger>
            <Button appearance="primary" size="large" className={target} disabledFocusable={busy} onClick={onConfirm}>{confirm}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
