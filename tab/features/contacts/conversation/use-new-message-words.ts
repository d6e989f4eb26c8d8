import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation_MessagesFragment } from '../../../gql/graphql.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';

/** Has messages that arrive from the other person read out, politely; what was there at the start is not. */
export function useNewMessageWords(messages: Conversation_MessagesFragment, otherName: string): void {
  const { t } = useTranslation('contacts');
  const announce = useAnnounce();
  const known = useRef<ReadonlySet<string> | null>(null);
  const lastKnown = useRef<string | undefined>(undefined);
  useEffect(() => {
    const nodes = messages.edges.map(({ node }) => node);
    if (known.current !== null) {
      // Earlier messages that are loaded later stand before the last known one: they are not news.
      const from = nodes.findLastIndex(({ id }) => id === lastKnown.current) + 1;
      const news = nodes.slice(from).filter(({ id, mine }) => !mine && known.current?.has(id) !== true);
      if (news.length > 0) announce(news.map(({ text }) => t('conversation.newMessage', { name: otherName, text })).join(' '));
    }
    known.current = new Set(nodes.map(({ id }) => id));
    lastKnown.current = nodes.at(-1)?.id;
  }, [announce, messages, otherName, t]);
}
