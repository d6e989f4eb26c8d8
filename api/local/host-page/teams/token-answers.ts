import type { TokenResult } from './host-side.ts';

/** How the host answers when the tab asks for a token. */
export const tokenAnswers = [
  'usual', 'consentNeeded', 'consentCancelled', 'blockedByAdmin', 'resourceDisabled', 'noToken', 'shortTokens', 'veryShortTokens',
] as const;
export type TokenAnswer = (typeof tokenAnswers)[number];

const consentFirst = 'resourceRequiresConsent';
const lifetimes: Partial<Record<TokenAnswer, number>> = { shortTokens: 180, veryShortTokens: 5 };

/** The reasons of Teams: the first when nothing may be shown, the other after it has asked the person. */
const refusals: Partial<Record<TokenAnswer, { silent: string; asked: string }>> = {
  consentCancelled: { silent: consentFirst, asked: 'CancelledByUser' },
  // Entra ID's code for "only an administrator can allow this"; Teams hands on what the sign-in window said.
  blockedByAdmin: { silent: consentFirst, asked: 'access_denied|AADSTS90094' },
  resourceDisabled: { silent: 'resourceDisabled', asked: 'resourceDisabled' },
  noToken: { silent: 'unknownAuthError', asked: 'unknownAuthError' },
};

/** Hands out tokens to one person; whoever has agreed once is not asked again. */
export function createTokenDesk(
  answer: TokenAnswer,
  issue: (lifetimeSeconds: number | undefined) => Promise<TokenResult>,
): (silent: boolean) => Promise<TokenResult> {
  let hasAgreed = false;
  return (silent) => {
    const refusal = refusals[answer];
    if (refusal !== undefined) return Promise.resolve({ refused: silent ? refusal.silent : refusal.asked });
    if (answer === 'consentNeeded' && silent && !hasAgreed) return Promise.resolve({ refused: consentFirst });
    hasAgreed = true;
    return issue(lifetimes[answer]);
  };
}
