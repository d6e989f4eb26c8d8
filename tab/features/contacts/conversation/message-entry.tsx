import type { ReactElement, ReactNode } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Conversation_MessagesFragment } from '../../../gql/graphql.ts';
import { useMomentWords } from '../parts/use-moment-words.ts';
import { MessageBubble } from './message-bubble.tsx';
import { ReferralCard } from './referral-card.tsx';
import { useEventWords } from './use-event-words.ts';

export type ShownMessage = Conversation_MessagesFragment['edges'][number]['node'];

const useStyles = makeStyles({
  quiet: { listStyleType: 'none', alignSelf: 'center', maxWidth: '85%', textAlign: 'center', color: tokens.colorNeutralForeground2 },
  shared: { listStyleType: 'none', color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
});

interface MessageEntryProps {
  requestId: string;
  message: ShownMessage;
  /** All that are on the screen, in their order. */
  messages: readonly ShownMessage[];
  otherName: string;
  asAlly: boolean;
  canWrite: boolean;
  /** What a colleague can do about the proposal that somebody else goes on. */
  handOver: ReactNode;
}

/** One entry of a conversation, by its kind. */
export function MessageEntry(props: MessageEntryProps): ReactElement | null {
  const { requestId, message, messages, otherName, asAlly, canWrite, handOver } = props;
  const styles = useStyles();
  const { t } = useTranslation(['talk', 'contacts']);
  const when = useMomentWords();
  const eventWords = useEventWords(otherName);
  const { id, kind, mine, sentAt, text, answersId } = message;
  switch (kind) {
    case 'TEXT':
      return <MessageBubble mine={mine} author={mine ? t('contacts:conversation.you') : otherName} about={when(sentAt)} text={text} />;
    case 'SHARED_BY_COLLEAGUE':
    case 'SHARED_BY_ALLY': {
      const byColleague = kind === 'SHARED_BY_COLLEAGUE';
      const own = byColleague && !asAlly;
      const author = byColleague ? (own ? t('contacts:conversation.you') : otherName) : t('shared.allyBefore');
      return (
        <>
          {messages[0]?.id === id && <li className={styles.shared}>{t('shared.title')}</li>}
          <MessageBubble mine={own} author={author} about={when(sentAt)} text={text} />
        </>
      );
    }
    case 'REFERRAL':
      return <ReferralCard requestId={requestId} message={message} answer={messages.find((other) => other.answersId === id)} otherName={otherName} canAnswer={canWrite && !asAlly} />;
    case 'REFERRAL_AGREED':
    case 'REFERRAL_DECLINED':
      // Its card says it; where the card is on an earlier page that is not loaded, this does.
      if (messages.some((other) => other.id === answersId)) return null;
      return <Quiet>{eventWords(message)}</Quiet>;
    case 'HAND_OVER_PROPOSED': {
      const isLast = messages.findLast((other) => other.kind === kind)?.id === id;
      return <Quiet>{eventWords(message)}{isLast && canWrite && !asAlly && handOver}</Quiet>;
    }
    case 'NAME_SHOWN':
      return <Quiet>{eventWords(message)}</Quiet>;
  }
}

function Quiet({ children }: { children: ReactNode }): ReactElement {
  return <li className={useStyles().quiet}><Text>{children}</Text></li>;
}
