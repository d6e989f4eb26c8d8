import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWithdrawContactRequest } from '../actions/use-withdraw-contact-request.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useConfirmed } from '../parts/use-confirmed.ts';

interface WithdrawDialogProps {
  id: string;
  allyName: string;
  onActed: (words: string) => void;
}

/** Takes a request back while it waits. */
export function WithdrawDialog({ id, allyName: name, onActed }: WithdrawDialogProps): ReactElement {
  const { t } = useTranslation('contacts');
  const { run, busy } = useWithdrawContactRequest();
  const dialog = useConfirmed(async () => {
    const outcome = await run({ input: { id } });
    if (outcome?.kind !== 'done') return false;
    switch (outcome.data.withdrawContactRequest.__typename) {
      case 'ContactRequestWithdrawn':
        onActed('');
        return true;
      case 'ContactRequestNotWithdrawn':
        onActed(t('own.notWithdrawn', { name }));
        return true;
    }
  });
  return (
    <ConfirmDialog
      opener={t('own.withdraw')}
      state={dialog}
      busy={busy}
      title={t('withdraw.title')}
      body={[t('withdraw.body', { name })]}
      confirm={t('withdraw.confirm')}
      cancel={t('withdraw.cancel')}
    />
  );
}
