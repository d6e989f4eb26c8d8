import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** The field in which a form that has just opened begins. */
export function useFocusFirst(): RefObject<HTMLInputElement | null> {
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return first;
}
