import { useState } from 'react';
import type { ContactRequestState } from '../../../../shared/contact-rules.ts';

interface Acted {
  /** How often the viewer did something here. */
  readonly count: number;
  /** What to say about the last time, until something else happens to the request. */
  readonly words: string;
  readonly onActed: (words: string) => void;
}

/** Remembers what the viewer just did with a request, for as long as the request stays in the state that came of it. */
export function useActed(state: ContactRequestState): Acted {
  const [acted, setActed] = useState<{ count: number; words: string; state: ContactRequestState | null }>({ count: 0, words: '', state: null });
  // The state that came of it is the one in the first picture after it.
  if (acted.count > 0 && acted.state === null) setActed({ ...acted, state });
  return {
    count: acted.count,
    words: acted.state === null || acted.state === state ? acted.words : '',
    onActed: (words) => { setActed(({ count }) => ({ count: count + 1, words, state: null })); },
  };
}
