import { memo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { MessageBubble } from './message-bubble.tsx';
import type { Relations, ShownMessage } from './relations.ts';
import { ReferralCard } from './referral-card.tsx';
import { useEventWords } from './use-event-words.ts';

const useStyles = makeStyles({
  quiet: {
    listStyleType: 'none',
    alignSelf: 'center',
    maxWidth: '85%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
  },
  // Of the words alone: a dialog that is opened beside them would take it over.
  quietWords: { textAlign: 'center', color: tokens.colorNeutralForeground2 },
  shared: { listStyleType: 'none', color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
});

interface MessageEntryProps extends Relations {
  requestId: string;
  message: ShownMessage;
  /** When it was sent, in words. */
  when: string;
  otherName: string;
  asAlly: boolean;
  canWrite: boolean;
  /** What a colleague can do about the proposal that somebody else goes on; null for every other message. */
  handOver: ReactNode;
}

/** One entry of a conversation, by its kind. In a long one it is only drawn again when something about it changed. */
export const MessageEntry = memo(function MessageEntry(props: MessageEntryProps): ReactElement | null {
  const { requestId, message, when, isFirst, answer, answersShown, isLastProposal, otherName, asAlly, canWrite, handOver } = props;
  const styles = useStyles();
  const { t } = useTranslation(['talk', 'contacts']);
  const eventWords = useEventWords(otherName);
  const { kind, mine, text } = message;
  switch (kind) {
    case 'TEXT':
      return <MessageBubble mine={mine} author={mine ? t('contacts:conversation.you') : otherName} about={when} text={text} />;
    case 'SHARED_BY_COLLEAGUE':
    case 'SHARED_BY_ALLY': {
      const byColleague = kind === 'SHARED_BY_COLLEAGUE';
      const own = byColleague && !asAlly;
      const author = byColleague ? (own ? t('contacts:conversation.you') : otherName) : t('shared.allyBefore');
      return (
        <>
          {isFirst && <li className={styles.shared}>{t('shared.title')}</li>}
          <MessageBubble mine={own} author={author} about={when} text={text} />
        </>
      );
    }
    case 'REFERRAL':
      return <ReferralCard requestId={requestId} message={message} when={when} answer={answer} otherName={otherName} canAnswer={canWrite && !asAlly} />;
    case 'REFERRAL_AGREED':
    case 'REFERRAL_DECLINED':
      // Its card says it; where the card is on an earlier page that is not loaded, this does.
      if (answersShown) return null;
      return <Quiet words={eventWords(message)} />;
    case 'HAND_OVER_PROPOSED':
      return <Quiet words={eventWords(message)}>{isLastProposal && canWrite && !asAlly && handOver}</Quiet>;
    case 'NAME_SHOWN':
      return <Quiet words={eventWords(message)} />;
  }
});

function Quiet({ words, children }: { words: string; children?: ReactNode }): ReactElement {
  const styles = useStyles();
  return <li className={styles.quiet}><Text className={styles.quietWords}>{words}</Text>{children}</li>;
}
