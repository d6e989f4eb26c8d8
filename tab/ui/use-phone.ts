import { useSyncExternalStore } from 'react';
import { phone } from './widths.ts';

const query = phone.replace('@media ', '');

/** Whether the tab is as narrow as on a phone, for what cannot be laid out by styles alone. */
export function usePhone(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', changed);
  return () => {
    media.removeEventListener('change', changed);
  };
}
