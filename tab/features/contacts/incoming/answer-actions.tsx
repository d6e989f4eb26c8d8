import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Lead } from '../parts/lead.tsx';
import type { AcceptContactRequestMutation, IncomingContactRequestQuery } from '../../../gql/graphql.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { useAcceptContactRequest } from '../actions/use-accept-contact-request.ts';
import { useDeclineContactRequest } from '../actions/use-decline-contact-request.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';

const useStyles = makeStyles({ answer: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM } });

type Answered = AcceptContactRequestMutation['acceptContactRequest']['__typename'];

interface AnswerActionsProps {
  request: Pick<IncomingContactRequestQuery['incomingContactRequest'], 'id' | 'canAccept' | 'canDecline'>;
  onActed: (words: string) => void;
}

/** Accept or decline. Nobody asks an ally for a reason. */
export function AnswerActions({ request, onActed }: AnswerActionsProps): ReactElement | null {
  const styles = useStyles();
  const { actions, target } = useTargetStyles();
  const { t } = useTranslation('contacts');
  const accepting = useAcceptContactRequest();
  const declining = useDeclineContactRequest();
  const [failed, setFailed] = useState(false);
  const busy = accepting.busy || declining.busy;
  const input = { id: request.id };

  const told = (answered: Answered | null, words: string): void => {
    setFailed(answered === null);
    if (answered !== null) onActed(answered === 'ContactRequestAnswered' ? words : t('incoming.notWaiting'));
  };
  const accept = async (): Promise<void> => {
    const outcome = await accepting.run({ input });
    if (outcome !== null) told(outcome.kind === 'done' ? outcome.data.acceptContactRequest.__typename : null, t('incoming.accepted'));
  };
  const decline = async (): Promise<void> => {
    const outcome = await declining.run({ input });
    if (outcome !== null) told(outcome.kind === 'done' ? outcome.data.declineContactRequest.__typename : null, t('incoming.declined'));
  };
  if (!request.canAccept && !request.canDecline) return null;
  return (
    <div className={styles.answer}>
      <Lead>{`${t('incoming.acceptHint')} ${t('incoming.declineHint')}`}</Lead>
      {failed && !busy && <ErrorNotice title={t('actionFailed')} />}
      <div className={actions}>
        {request.canAccept && (
          <Button appearance="primary" size="large" className={target} disabledFocusable={busy} onClick={() => { void accept(); }}>
            {t('incoming.accept')}
          </Button>
        )}
        {request.canDecline && (
          <Button size="large" className={target} disabledFocusable={busy} onClick={() => { void decline(); }}>
            {t('incoming.decline')}
          </Button>
        )}
      </div>
    </div>
  );
}
