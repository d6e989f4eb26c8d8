import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths.ts';
import type { OwnContactRequestQuery, WritingPromise_ProgrammeFragment } from '../../../gql/graphql.ts';
import { RouteButton } from '../../../ui/route-link.tsx';
import { CloseDialog } from '../parts/close-dialog.tsx';
import { useAllyNames } from '../parts/use-ally-names.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import { TalkInTeams } from '../talk/talk-in-teams.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { ShowNameDialog } from './show-name-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

interface OwnRequestActionsProps {
  request: OwnContactRequestQuery['ownContactRequest'];
  programme: WritingPromise_ProgrammeFragment;
  /** Something was done; the words say so where they add to the new state. */
  onActed: (words: string) => void;
}

/** What a colleague can do with a request: each is offered only where it is possible, erasing always. */
export function OwnRequestActions({ request, programme, onActed }: OwnRequestActionsProps): ReactElement {
  const { actions } = useTargetStyles();
  const { t } = useTranslation(['contacts', 'own']);
  const { id, canClose, canHandOver, canShowName, canTalkInTeams, canWithdraw, replyDueAt, state } = request;
  // Waiting goes on; but nobody has to wait without knowing of another way.
  const mayLookOn = state === 'DECLINED' || state === 'WITHDRAWN' || (state === 'WAITING' && replyDueAt == null);
  const allyName = useAllyNames()(request);
  return (
    <div className={actions}>
      {mayLookOn && <RouteButton to={paths.findSomeone} appearance="primary" size="large">{t('own:find')}</RouteButton>}
      {mayLookOn && <RouteButton to={paths.home} size="large">{t('own.anotherAlly')}</RouteButton>}
      {canShowName && <ShowNameDialog id={id} allyName={allyName} onActed={onActed} />}
      {canTalkInTeams && <TalkInTeams requestId={id} otherName={allyName} onActed={onActed} />}
      {canHandOver && <HandOverDialog id={id} allyName={allyName} />}
      {canWithdraw && <WithdrawDialog id={id} allyName={allyName} onActed={onActed} />}
      {canClose && <CloseDialog id={id} keptDays={programme.keptDaysAfterClosing} onActed={onActed} />}
      <EraseDialog id={id} allyName={allyName} backupDays={programme.backupDays} />
    </div>
  );
}
