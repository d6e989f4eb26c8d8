import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Modal } from '../../../ui/modal.tsx';
import type { Confirmed } from './use-confirmed.ts';
import { useTargetStyles } from './use-target-styles.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  said: { margin: 0 },
});

interface ConfirmDialogProps {
  /** What the button says that opens it and gets the focus back. */
  opener: string;
  icon?: ReactElement;
  title: string;
  /** What it does, one sentence or two a paragraph. */
  body: readonly string[];
  confirm: string;
  cancel: string;
  busy: boolean;
  state: Confirmed;
}

/** Asks before something that changes a lot. The quiet way out comes first, and with Escape too. */
export function ConfirmDialog({ opener, icon, title, body, confirm, cancel, busy, state }: ConfirmDialogProps): ReactElement {
  const styles = useStyles();
  const { target } = useTargetStyles();
  const { t } = useTranslation('contacts');
  const actions = (
    <>
      <Button size="large" className={target} onClick={state.close}>{cancel}</Button>
      <Button appearance="primary" size="large" className={target} disabledFocusable={busy} onClick={state.confirm}>{confirm}</Button>
    </>
  );
  return (
    <>
      <Button size="large" className={target} {...(icon && { icon })} onClick={state.ask}>{opener}</Button>
      {state.open && (
        <Modal question title={title} onClose={state.close} actions={actions}>
          <div className={styles.content}>
            {body.map((sentence) => <p key={sentence} className={styles.said}>{sentence}</p>)}
            {state.failed && <ErrorNotice title={t('actionFailed')} />}
          </div>
        </Modal>
      )}
    </>
  );
}
