import { useSyncExternalStore } from 'react';

/** Below this the settings move into a dialog and the rail to the bottom, as in Teams on a phone. */
const narrow = '(max-width: 899px)';

function watch(changed: () => void): () => void {
  const media = window.matchMedia(narrow);
  media.addEventListener('change', changed);
  return () => { media.removeEventListener('change', changed); };
}

export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => window.matchMedia(narrow).matches);
}
