import type { ReactElement, ReactNode } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Conversation_MessagesFragment } from '../../../gql/graphql.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { useMore } from '../../../ui/use-more.ts';
import type { UnsentMessage } from '../data/unsent-messages.ts';
import { useMomentWords } from '../parts/use-moment-words.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import { MessageEntry } from './message-entry.tsx';
import { related } from './relations.ts';
import { UnsentBubble } from './unsent-bubble.tsx';
import { useReadingPlace } from './use-reading-place.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    maxHeight: 'min(60vh, 520px)',
    overflowY: 'auto',
    // The reader's place is kept by hand; the browser's own help would move it twice.
    overflowAnchor: 'none',
    // Room for the scrollbar, in that of the panel: the messages end where everything else does.
    paddingInlineEnd: tokens.spacingHorizontalS,
    marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0 },
});

interface MessageListProps {
  requestId: string;
  otherName: string;
  asAlly: boolean;
  canWrite: boolean;
  /** What a colleague can do about the proposal that somebody else goes on. */
  handOver: ReactNode;
  messages: Conversation_MessagesFragment;
  unsent: readonly UnsentMessage[];
  onOlder: () => Promise<void>;
  onTryAgain: (message: UnsentMessage) => void;
}

/** All that was written, the newest at the end; earlier pages come when the reader scrolls up or asks. */
export function MessageList({ requestId, otherName, asAlly, canWrite, handOver, messages, unsent, onOlder, onTryAgain }: MessageListProps): ReactElement {
  const styles = useStyles();
  const { target } = useTargetStyles();
  const { t } = useTranslation('contacts');
  const when = useMomentWords();
  const { failed, load, loading } = useMore(onOlder);
  const nodes = messages.edges.map(({ node }) => node);
  const waiting = unsent.filter(({ messageId }) => !nodes.some(({ id }) => id === messageId));
  // What failed waits for a press: scrolling about would ask again and again.
  const onNearStart = (): void => {
    if (!loading && !failed && messages.pageInfo.hasPreviousPage) load();
  };
  const ends = [nodes.at(-1)?.id, ...waiting.map(({ key, fate }) => key + fate)].join();
  const { box, onScroll } = useReadingPlace(nodes[0]?.id, ends, waiting.at(-1)?.key, onNearStart);
  return (
    <div ref={box} role="region" tabIndex={0} aria-label={t('conversation.log', { name: otherName })} className={styles.box} onScroll={onScroll}>
      {failed && <ErrorNotice title={t('moreFailed')} onRetry={load} />}
      {messages.pageInfo.hasPreviousPage && !failed && (
        <Button className={target} disabledFocusable={loading} onClick={load}>{loading ? t('loading') : t('conversation.older')}</Button>
      )}
      {nodes.length + waiting.length === 0 ? (
        <Text>{t(canWrite ? 'conversation.empty' : 'conversation.emptyClosed')}</Text>
      ) : (
        <ol className={styles.list}>
          {related(nodes).map((entry) => (
            <MessageEntry
              key={entry.message.id} requestId={requestId} {...entry} when={when(entry.message.sentAt)} otherName={otherName}
              asAlly={asAlly} canWrite={canWrite} handOver={entry.isLastProposal ? handOver : null}
            />
          ))}
          {waiting.map((message) => (
            <UnsentBubble key={message.key} requestId={requestId} message={message} onTryAgain={onTryAgain} />
          ))}
        </ol>
      )}
    </div>
  );
}
