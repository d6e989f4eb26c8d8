import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation_MessagesFragment } from '../../../gql/graphql.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import type { ShownMessage } from './relations.ts';
import { useEventWords } from './use-event-words.ts';

/** Has messages that arrive from the other person read out, politely; what was there at the start is not. */
export function useNewMessageWords(messages: Conversation_MessagesFragment, otherName: string): void {
  const { t } = useTranslation('contacts');
  const announce = useAnnounce();
  const eventWords = useEventWords(otherName);
  const known = useRef<ReadonlySet<string> | null>(null);
  const lastKnown = useRef<string | undefined>(undefined);
  useEffect(() => {
    const words = (message: ShownMessage): string =>
      (message.kind === 'TEXT' ? t('conversation.newMessage', { name: otherName, text: message.text }) : eventWords(message));
    const nodes = messages.edges.map(({ node }) => node);
    if (known.current !== null) {
      // Earlier messages that are loaded later stand before the last known one: they are not news.
      const from = nodes.findLastIndex(({ id }) => id === lastKnown.current) + 1;
      const news = nodes.slice(from).filter(({ id, mine }) => !mine && known.current?.has(id) !== true);
      if (news.length > 0) announce(news.map(words).join(' '));
    }
    known.current = new Set(nodes.map(({ id }) => id));
    lastKnown.current = nodes.at(-1)?.id;
  }, [announce, eventWords, messages, otherName, t]);
}
