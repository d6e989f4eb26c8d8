import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { SectionHeading } from '../parts/section-heading.tsx';
import type { Conversation_MessagesFragment, WritingPromise_ProgrammeFragment } from '../../../gql/graphql.ts';
import { Panel } from '../../../ui/panel.tsx';
import { keepText } from '../data/unsent-messages.ts';
import { WritingPromise } from '../parts/writing-promise.tsx';
import { MessageList } from './message-list.tsx';
import { useMessageSending } from './use-message-sending.ts';
import { useNewMessageWords } from './use-new-message-words.ts';
import { useWriting } from './use-writing.ts';
import { WriteBox } from './write-box.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

interface ConversationProps {
  requestId: string;
  /** The other person as this viewer may know them. */
  otherName: string;
  /** Whom the colleague writes to; null when the viewer is the ally. */
  allyName: string | null;
  /** Of the ally, for the colleague. */
  picture?: ReactNode;
  canWrite: boolean;
  /** What a colleague can do about the proposal that somebody else goes on. */
  handOver?: ReactNode;
  messages: Conversation_MessagesFragment;
  programme: WritingPromise_ProgrammeFragment;
  onOlder: () => Promise<void>;
}

/** What two people write to each other. */
export function Conversation({ requestId, otherName, allyName, picture = null, canWrite, handOver = null, messages, programme, onOlder }: ConversationProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('contacts');
  const { text, unsent } = useWriting(requestId, messages);
  const { send, tryAgain } = useMessageSending(requestId);
  useNewMessageWords(messages, otherName);
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        {picture}
        <SectionHeading>{t('conversation.title')}</SectionHeading>
      </div>
      <Panel>
        <MessageList
          requestId={requestId}
          otherName={otherName}
          asAlly={allyName === null}
          canWrite={canWrite}
          handOver={handOver}
          messages={messages}
          unsent={unsent}
          onOlder={onOlder}
          onTryAgain={tryAgain}
        />
        {canWrite && (
          <>
            <WritingPromise programme={programme} allyName={allyName} />
            <WriteBox text={text} onText={(typed) => { keepText(requestId, typed); }} onSend={send} />
          </>
        )}
      </Panel>
    </section>
  );
}
