import type { SendContactRequestMutation } from '../../../gql/graphql.ts';
import type { AskValues } from '../data/ask-draft.ts';
import type { FieldFault, Failure } from '../data/outcome.ts';

type SendResult = SendContactRequestMutation['sendContactRequest'];
export type Sent = Extract<SendResult, { __typename: 'ContactRequestSent' }>;
export type NotSentResult = Exclude<SendResult, Sent>;

/** Where a person is on the way from the first word to the answer's promise. */
export type AskStep =
  | { readonly name: 'write'; readonly returned: boolean; readonly faults: readonly FieldFault[] }
  | { readonly name: 'check'; readonly values: AskValues; readonly failure: Failure['kind'] | null }
  | { readonly name: 'notSent'; readonly values: AskValues; readonly result: NotSentResult }
  | { readonly name: 'sent'; readonly request: Sent['request'] };
