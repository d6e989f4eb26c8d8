import type { ReactElement } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths.ts';
import { useNavigate } from '../../../ui/use-navigate.ts';
import { useEraseContactRequest } from '../actions/use-erase-contact-request.ts';
import { forgetRequest } from '../data/forget-request.ts';
import { leavePartingNote } from '../data/parting-note.ts';
import { dropWriting } from '../data/unsent-messages.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useConfirmed } from '../parts/use-confirmed.ts';

interface EraseDialogProps {
  id: string;
  allyName: string;
  backupDays: number;
}

/** Erases a request for both. Says what that means before, and goes back to the list after. */
export function EraseDialog({ id, allyName: name, backupDays }: EraseDialogProps): ReactElement {
  const { t } = useTranslation('contacts');
  const client = useApolloClient();
  const navigate = useNavigate();
  const { run, busy } = useEraseContactRequest();
  const dialog = useConfirmed(async () => {
    const outcome = await run({ input: { id } });
    // Not found: it was erased in another tab just before, which is what was wanted.
    if (outcome?.kind !== 'done' && outcome?.kind !== 'notFound') return false;
    dropWriting(id);
    leavePartingNote('erased');
    navigate(paths.ownRequests);
    forgetRequest(client, id);
    return true;
  });
  return (
    <ConfirmDialog
      opener={t('erase.open')}
      icon={<DeleteRegular />}
      state={dialog}
      busy={busy}
      title={t('erase.title')}
      body={[t('erase.what', { name }), t('erase.told', { name }), t('erase.backups', { count: backupDays }), t('erase.forever')]}
      confirm={t('erase.confirm')}
      cancel={t('erase.cancel')}
    />
  );
}
