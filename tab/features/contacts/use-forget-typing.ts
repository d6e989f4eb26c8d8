import { useDropOnHide } from '../../app/privacy-screen.tsx';
import { dropAskDrafts } from './data/ask-draft.ts';
import { dropWritings } from './data/unsent-messages.ts';

function forgetTyping(): void {
  dropAskDrafts();
  dropWritings();
}

/** "Hide this screen" drops all that was typed and not sent. Used once, by the app: drafts outlive their screens. */
export function useForgetTyping(): void {
  useDropOnHide(forgetTyping);
}
