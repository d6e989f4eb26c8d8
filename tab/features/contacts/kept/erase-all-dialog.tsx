import type { ReactElement } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useTranslation } from 'react-i18next';
import { useEraseAllContactRequests } from '../actions/use-erase-all-contact-requests.ts';
import { forgetRequest } from '../data/forget-request.ts';
import { dropWriting } from '../data/unsent-messages.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useConfirmed } from '../parts/use-confirmed.ts';

interface EraseAllDialogProps {
  /** Of the requests that are on the page. */
  ids: readonly string[];
  onErased: () => Promise<unknown>;
}

/** Erases everything that a colleague ever asked. */
export function EraseAllDialog({ ids, onErased }: EraseAllDialogProps): ReactElement {
  const { t } = useTranslation('own');
  const client = useApolloClient();
  const { run, busy } = useEraseAllContactRequests();
  const dialog = useConfirmed(async () => {
    const outcome = await run({});
    if (outcome?.kind !== 'done') return false;
    for (const id of ids) {
      dropWriting(id);
      forgetRequest(client, id);
    }
    await onErased();
    return true;
  });
  return (
    <ConfirmDialog
      opener={t('kept.erase')} icon={<DeleteRegular />} state={dialog} busy={busy} title={t('kept.eraseTitle')}
      body={[t('kept.eraseWhat'), t('kept.eraseTold'), t('kept.eraseForever')]} confirm={t('kept.eraseConfirm')} cancel={t('kept.eraseCancel')}
    />
  );
}
