import type { ReactElement } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useCloseContactRequest } from '../actions/use-close-contact-request.ts';
import { refetchContactRequest } from '../data/refetch-contact-requests.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { useConfirmed } from './use-confirmed.ts';
import { useTargetStyles } from './use-target-styles.ts';

interface CloseDialogProps {
  id: string;
  keptDays: number;
  onActed: (words: string) => void;
}

/** Ends a conversation, from either side. */
export function CloseDialog({ id, keptDays, onActed }: CloseDialogProps): ReactElement {
  const { target } = useTargetStyles();
  const { t } = useTranslation('contacts');
  const client = useApolloClient();
  const { run, busy } = useCloseContactRequest();
  const dialog = useConfirmed(async () => {
    const outcome = await run({ input: { id } });
    if (outcome?.kind !== 'done') return false;
    const result = outcome.data.closeContactRequest.__typename;
    await refetchContactRequest(client, id);
    switch (result) {
      case 'ContactRequestClosed':
        onActed('');
        return true;
      case 'ContactRequestNotOpen':
        onActed(t('close.notOpen'));
        return true;
    }
  });
  return (
    <ConfirmDialog
      {...dialog}
      busy={busy}
      title={t('close.title')}
      body={[t('close.body'), t('close.keptFor', { count: keptDays })]}
      confirm={t('close.confirm')}
      cancel={t('close.cancel')}
    >
      <Button size="large" className={target}>{t('close.open')}</Button>
    </ConfirmDialog>
  );
}
