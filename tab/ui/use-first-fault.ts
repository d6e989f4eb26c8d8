import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

interface FirstFault<T extends HTMLElement> {
  /** Around the fields. */
  readonly fields: RefObject<T | null>;
  /** Whether what is missing is to be said. */
  readonly tried: boolean;
  /** Somebody wants to send what they filled in: the focus goes to the first field that is not right, which may be out of view. */
  readonly look: () => void;
  /** It was sent: the fields are for something new. */
  readonly forget: () => void;
}

/** Says what is missing only once somebody tried to send it, and leads there. */
export function useFirstFault<T extends HTMLElement>(): FirstFault<T> {
  const fields = useRef<T>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return { fields, tried: tries > 0, look: () => { setTries((before) => before + 1); }, forget: () => { setTries(0); } };
}
