import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { useAnswerReferral } from '../actions/use-answer-referral.ts';
import { refetchContactRequest } from '../data/refetch-contact-requests.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import { MessageBubble } from './message-bubble.tsx';
import type { ShownMessage } from './relations.ts';

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

interface ReferralCardProps {
  requestId: string;
  message: ShownMessage;
  /** When it was sent, in words. */
  when: string;
  /** What the colleague said to it; undefined while they have not. */
  answer: ShownMessage | undefined;
  otherName: string;
  canAnswer: boolean;
}

/** Something that the ally suggests to use, and the colleague's consent to it. */
export function ReferralCard({ requestId, message, when, answer, otherName, canAnswer }: ReferralCardProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('talk');
  const { mine, text } = message;
  const words = answer === undefined ? null : t(`referral.${answer.kind === 'REFERRAL_AGREED' ? 'agreed' : 'declined'}.${answer.mine ? 'mine' : 'theirs'}`);
  return (
    <MessageBubble mine={mine} author={t(`referral.${mine ? 'mine' : 'theirs'}`, { name: otherName })} about={when} text={text}>
      {words !== null && <Text className={styles.note}>{words}</Text>}
      {words === null && mine && <Text className={styles.note}>{t('referral.open')}</Text>}
      {words === null && canAnswer && <Answers requestId={requestId} messageId={message.id} />}
    </MessageBubble>
  );
}

function Answers({ requestId, messageId }: { requestId: string; messageId: string }): ReactElement {
  const styles = useStyles();
  const { actions, target } = useTargetStyles();
  const { t } = useTranslation(['talk', 'contacts']);
  const client = useApolloClient();
  const { run, busy } = useAnswerReferral();
  const [failed, setFailed] = useState(false);
  const answer = async (agreed: boolean): Promise<void> => {
    const outcome = await run({ input: { requestId, messageId, agreed } });
    if (outcome === null) return;
    setFailed(outcome.kind !== 'done');
    await refetchContactRequest(client, requestId);
  };
  return (
    <>
      <Text size={200} className={styles.note}>{t('referral.recorded')}</Text>
      {failed && !busy && <ErrorNotice title={t('contacts:actionFailed')} />}
      <div className={actions}>
        <Button className={target} disabledFocusable={busy} onClick={() => { void answer(true); }}>{t('referral.agree')}</Button>
        <Button className={target} disabledFocusable={busy} onClick={() => { void answer(false); }}>{t('referral.decline')}</Button>
      </div>
    </>
  );
}
