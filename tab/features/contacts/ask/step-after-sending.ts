import type { SendContactRequestMutation } from '../../../gql/graphql.ts';
import type { AskValues } from '../data/ask-draft.ts';
import type { Outcome } from '../data/outcome.ts';
import type { AskStep } from './ask-step.ts';
import { fieldOf } from './show-faults.ts';

/** What a person sees after the attempt to send; in every case but success the words are kept. */
export function stepAfterSending(outcome: Outcome<SendContactRequestMutation>, values: AskValues): AskStep {
  if (outcome.kind === 'refused' && outcome.fields.some(({ path }) => fieldOf(path) !== null)) {
    return { name: 'write', returned: true, faults: outcome.fields };
  }
  if (outcome.kind !== 'done') return { name: 'check', values, failure: outcome.kind };
  const result = outcome.data.sendContactRequest;
  switch (result.__typename) {
    case 'ContactRequestSent':
      return { name: 'sent', request: result.request };
    case 'AlreadyInTouch':
    case 'AllyFull':
    case 'AllyNotReachable':
    case 'ContactRequestNotOpen':
      return { name: 'notSent', values, result };
  }
}
