import { useDropOnHide } from '../../app/privacy-screen.tsx';
import { dropAskDraft } from './data/ask-draft.ts';
import { dropWritings } from './data/unsent-messages.ts';

function forgetTyping(): void {
  dropAskDraft();
  dropWritings();
}

/** "Hide this screen" drops all that was typed and not sent. Used once, by the shell: drafts outlive their screens. */
export function useForgetTyping(): void {
  useDropOnHide(forgetTyping);
}
