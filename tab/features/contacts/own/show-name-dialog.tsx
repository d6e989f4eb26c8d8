import type { ReactElement } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../app/viewer.ts';
import { useShowName } from '../actions/use-show-name.ts';
import { refetchContactRequest } from '../data/refetch-contact-requests.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useConfirmed } from '../parts/use-confirmed.ts';

interface ShowNameDialogProps {
  id: string;
  allyName: string;
  onActed: (words: string) => void;
}

/** Shows the name of a colleague who asked without one, after saying that it cannot be undone. */
export function ShowNameDialog({ id, allyName: name, onActed }: ShowNameDialogProps): ReactElement {
  const { t } = useTranslation('own');
  const client = useApolloClient();
  const viewer = useViewer();
  const { run, busy } = useShowName();
  const dialog = useConfirmed(async () => {
    const outcome = await run({ input: { id } });
    if (outcome?.kind !== 'done') return false;
    await refetchContactRequest(client, id);
    onActed(t(outcome.data.showName.__typename === 'NameShown' ? 'name.shown' : 'name.notOpen'));
    return true;
  });
  return (
    <ConfirmDialog
      opener={t('name.open', { name })} state={dialog} busy={busy} title={t('name.title')}
      body={[t('name.body', { name, viewer: viewer?.name ?? '' }), t('name.forever')]} confirm={t('name.confirm')} cancel={t('name.cancel')}
    />
  );
}
