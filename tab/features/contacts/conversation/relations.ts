import type { Conversation_MessagesFragment } from '../../../gql/graphql.ts';

export type ShownMessage = Conversation_MessagesFragment['edges'][number]['node'];

/** What a message has to do with the others on the screen. */
export interface Relations {
  readonly isFirst: boolean;
  /** What the colleague said to a suggestion; undefined while they have not. */
  readonly answer: ShownMessage | undefined;
  /** The suggestion that it answers is on the screen, too. */
  readonly answersShown: boolean;
  /** The last proposal that somebody else goes on. */
  readonly isLastProposal: boolean;
}

/** The same messages, each with what it has to do with the others. */
export function related(messages: readonly ShownMessage[]): (Relations & { readonly message: ShownMessage })[] {
  const ids = new Set(messages.map(({ id }) => id));
  const answers = new Map(messages.map((message) => [message.answersId, message]));
  const lastProposal = messages.findLast(({ kind }) => kind === 'HAND_OVER_PROPOSED');
  return messages.map((message, place) => ({
    message,
    isFirst: place === 0,
    answer: answers.get(message.id),
    answersShown: message.answersId !== null && ids.has(message.answersId),
    isLastProposal: message === lastProposal,
  }));
}
