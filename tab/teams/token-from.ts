import { SignInFailed } from './teams-host.ts';
import type { SignInFailure } from './teams-host.ts';
import { within } from './within.ts';

const PATIENCE = 15_000;

/**
 * A token, without a question if the host can; it asks the person only where the organisation wants their consent.
 *
 * @throws SignInFailed
 */
export async function tokenFrom(ask: (silent: boolean) => Promise<string>): Promise<string> {
  try {
    return await within(PATIENCE, ask(true), () => new Error('late'));
  } catch (error) {
    if (reasonOf(error) !== 'resourceRequiresConsent') throw new SignInFailed(failureOf(error));
  }
  try {
    return await ask(false);
  } catch (error) {
    throw new SignInFailed(failureOf(error));
  }
}

function failureOf(error: unknown): SignInFailure {
  const reason = reasonOf(error);
  if (reason === 'resourceDisabled') return 'notSetUp';
  return /cancel|consent|denied/i.test(reason) ? 'consentDeclined' : 'noToken';
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
