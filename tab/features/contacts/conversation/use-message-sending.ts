import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';
import { useWriteMessage } from '../actions/use-write-message.ts';
import { refetchContactRequest } from '../data/refetch-contact-requests.ts';
import { addUnsent, changeUnsent } from '../data/unsent-messages.ts';
import type { UnsentMessage } from '../data/unsent-messages.ts';

interface MessageSending {
  readonly send: (text: string) => void;
  readonly tryAgain: (message: UnsentMessage) => void;
}

const FATE_OF = { notFound: 'notOpen', refused: 'refused', tooOften: 'tooOften', unreachable: 'unknown' } as const;

/** Sends messages one after the other, in the order in which they were written; each with a key of its own. */
export function useMessageSending(requestId: string): MessageSending {
  const client = useApolloClient();
  const { run } = useWriteMessage();
  const queue = useRef<Promise<void>>(Promise.resolve());

  const attempt = async ({ fate, key, text }: UnsentMessage): Promise<void> => {
    const outcome = await run({ input: { idempotencyKey: key, requestId, text } });
    if (outcome === null) return;
    if (outcome.kind !== 'done') {
      // An attempt that came too soon tells nothing about the one before it.
      const stillUnknown = fate === 'unknown' && outcome.kind === 'tooOften';
      changeUnsent(requestId, key, { fate: stillUnknown ? fate : FATE_OF[outcome.kind] });
      if (outcome.kind === 'notFound') await refetchContactRequest(client, requestId);
      return;
    }
    const result = outcome.data.writeMessage;
    switch (result.__typename) {
      case 'MessageWritten':
        changeUnsent(requestId, key, { fate: 'sent', messageId: result.message.id });
        await refetchContactRequest(client, requestId);
        return;
      case 'ContactRequestNotOpen':
        changeUnsent(requestId, key, { fate: 'notOpen' });
        await refetchContactRequest(client, requestId);
    }
  };
  const enqueue = (message: UnsentMessage): void => {
    queue.current = queue.current.then(() => attempt(message));
  };
  return {
    send: (text) => {
      const message: UnsentMessage = { key: crypto.randomUUID(), text, fate: 'sending' };
      addUnsent(requestId, message);
      enqueue(message);
    },
    tryAgain: (message) => {
      changeUnsent(requestId, message.key, { fate: 'sending' });
      enqueue(message);
    },
  };
}
