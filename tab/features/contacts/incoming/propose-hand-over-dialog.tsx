import { useRef } from 'react';
import type { ReactElement } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useProposeHandOver } from '../actions/use-propose-hand-over.ts';
import { refetchContactRequest } from '../data/refetch-contact-requests.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useConfirmed } from '../parts/use-confirmed.ts';

interface ProposeHandOverDialogProps {
  id: string;
  onActed: (words: string) => void;
}

/** An ally suggests that somebody else goes on. Nobody asks for a reason. */
export function ProposeHandOverDialog({ id, onActed }: ProposeHandOverDialogProps): ReactElement {
  const { t } = useTranslation('talk');
  const client = useApolloClient();
  const { run, busy } = useProposeHandOver();
  const key = useRef<string | null>(null);
  const dialog = useConfirmed(async () => {
    key.current ??= crypto.randomUUID();
    const outcome = await run({ input: { requestId: id, idempotencyKey: key.current } });
    if (outcome?.kind !== 'done') return false;
    key.current = null;
    await refetchContactRequest(client, id);
    onActed(t(outcome.data.proposeHandOver.__typename === 'MessageWritten' ? 'propose.done' : 'notOpen'));
    return true;
  });
  return (
    <ConfirmDialog
      opener={t('propose.open')} state={dialog} busy={busy} title={t('propose.title')} body={[t('propose.when'), t('propose.what')]}
      confirm={t('propose.confirm')} cancel={t('propose.cancel')}
    />
  );
}
