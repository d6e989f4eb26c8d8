import { answerPeer } from '../teams/connection.ts';
import type { Log } from '../teams/connection.ts';
import type { HostSide, SignInResult } from '../teams/host-side.ts';

const checkMilliseconds = 400;

/** Opens a sign-in page of the tab as a pop-up and waits for what it says, or for its end. */
export function signInByPopup(options: {
  url: string;
  origin: string;
  log: Log;
  hostFor: (settle: (result: SignInResult) => void) => HostSide;
}): Promise<SignInResult> {
  const { url, origin, log, hostFor } = options;
  if (!URL.canParse(url) || new URL(url).origin !== origin) return Promise.resolve({ refused: 'InvalidUrl' });
  const popup = window.open(url, '_blank', 'popup,width=600,height=640');
  if (popup === null) return Promise.resolve({ refused: 'FailedToOpenWindow' });
  return new Promise((resolve) => {
    const settle = (result: SignInResult): void => {
      clearInterval(timer);
      stopAnswering();
      resolve(result);
    };
    const timer = setInterval(() => { if (popup.closed) settle({ refused: 'CancelledByUser' }); }, checkMilliseconds);
    const stopAnswering = answerPeer({ window: () => popup, origin, host: () => hostFor(settle), log });
  });
}
