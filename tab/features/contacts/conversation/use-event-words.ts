import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation_MessagesFragment } from '../../../gql/graphql.ts';

type Told = Pick<Conversation_MessagesFragment['edges'][number]['node'], 'kind' | 'mine' | 'text'>;

/** What an entry of a conversation says, as text: for whoever hears it, and for entries that are events. */
export function useEventWords(otherName: string): (message: Told) => string {
  const { t } = useTranslation('talk');
  return useCallback(
    ({ kind, mine, text }) => {
      const by = mine ? 'mine' : 'theirs';
      switch (kind) {
        case 'REFERRAL':
          return `${t(`referral.${by}`, { name: otherName })}: ${text}`;
        case 'REFERRAL_AGREED':
        case 'REFERRAL_DECLINED':
          return t(`answer.${kind}.${by}`);
        case 'HAND_OVER_PROPOSED':
          return t(`handOver.${by}`, { name: otherName });
        case 'NAME_SHOWN':
          return t(`name.${by}`);
        case 'TEXT':
        case 'SHARED_BY_COLLEAGUE':
        case 'SHARED_BY_ALLY':
          return text;
      }
    },
    [otherName, t],
  );
}
