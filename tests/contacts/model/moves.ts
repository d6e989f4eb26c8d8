import fc from 'fast-check';
import { SHARED_PARTS, type SharedPart } from '../../../shared/contact-rules.ts';

interface OfRequest {
  /** Which of the requests that there are; taken modulo their number. */
  readonly request: number;
  readonly ally: number;
}

/** What can happen in the life of contact requests. */
export type Move =
  | { readonly kind: 'send'; readonly colleague: number; readonly allies: readonly number[]; readonly consent: boolean; readonly anonymous: boolean }
  | ({ readonly kind: 'accept' | 'decline' | 'withdraw' | 'close' | 'showName' } & OfRequest)
  | ({ readonly kind: 'write'; readonly byAlly: boolean } & OfRequest)
  | ({ readonly kind: 'handOver'; readonly share: SharedPart } & OfRequest)
  | ({ readonly kind: 'erase'; readonly all: boolean } & OfRequest)
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'rest'; readonly ally: number }
  | { readonly kind: 'crash'; readonly when: 'before' | 'after' };

const ally = fc.nat({ max: 3 });
const ofRequest = { request: fc.nat({ max: 5 }), ally };
const kind = <Kind extends string>(name: Kind) => fc.constant(name);

/** Weighed so that most moves have an effect: an answer needs the ally who was asked, a close an open conversation. */
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: kind('send'), colleague: fc.nat({ max: 2 }), allies: fc.array(ally, { minLength: 1, maxLength: 3 }), consent: fc.boolean(), anonymous: fc.boolean() }) },
  { weight: 7, arbitrary: fc.record({ kind: kind('accept'), ...ofRequest }) },
  { weight: 4, arbitrary: fc.record({ kind: kind('decline'), ...ofRequest }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('withdraw' as const, 'close' as const, 'showName' as const), ...ofRequest }) },
  { weight: 3, arbitrary: fc.record({ kind: kind('write'), byAlly: fc.boolean(), ...ofRequest }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('handOver'), share: fc.constantFrom(...SHARED_PARTS), ...ofRequest }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('erase'), all: fc.boolean(), ...ofRequest }) },
  { weight: 4, arbitrary: fc.record({ kind: kind('wait'), hours: fc.constantFrom(1, 5, 24, 72, 15 * 24, 31 * 24) }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('rest'), ally }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('crash'), when: fc.constantFrom('before' as const, 'after' as const) }) },
);

export const moves = fc.array(move, { minLength: 4, maxLength: 16 });
