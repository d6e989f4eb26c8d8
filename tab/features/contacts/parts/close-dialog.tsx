import type { ReactElement } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useCloseContactRequest } from '../actions/use-close-contact-request.ts';
import { refetchContactRequest } from '../data/refetch-contact-requests.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { useConfirmed } from './use-confirmed.ts';

interface CloseDialogProps {
  id: string;
  keptDays: number;
  onActed: (words: string) => void;
}

/** Ends a conversation, from either side. */
export function CloseDialog({ id, keptDays, onActed }: CloseDialogProps): ReactElement {
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
      opener={t('close.open')}
      state={dialog}
      busy={busy}
      title={t('close.title')}
      body={[t('close.body'), t('close.keptFor', { count: keptDays })]}
      confirm={t('close.confirm')}
      cancel={t('close.cancel')}
    />
  );
}
