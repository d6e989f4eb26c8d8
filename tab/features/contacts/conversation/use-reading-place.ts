import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Pixels from an edge that still count as being there. */
const NEAR = 48;
/** Heights of the box before the start at which earlier messages are asked for: they are there before the reader is. */
const AHEAD = 2;

interface ReadingPlace {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
}

/**
 * Opens a conversation at its end, stays there when messages arrive while the reader is there, and keeps the reader's
 * place when earlier ones appear above.
 *
 * @param firstId the earliest message on the screen
 * @param ends changes with everything that appears at the end
 * @param ownKey the newest message that the reader is sending: they want to see it go
 */
export function useReadingPlace(firstId: string | undefined, ends: string, ownKey: string | undefined, onNearStart: () => void): ReadingPlace {
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const fromEnd = useRef(0);
  const shownFirst = useRef(firstId);
  const shownOwn = useRef(ownKey);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    if (ownKey !== undefined && ownKey !== shownOwn.current) atEnd.current = true;
    shownOwn.current = ownKey;
    if (shownFirst.current !== firstId && !atEnd.current) element.scrollTop = element.scrollHeight - fromEnd.current;
    else if (atEnd.current) element.scrollTop = element.scrollHeight;
    shownFirst.current = firstId;
    fromEnd.current = element.scrollHeight - element.scrollTop;
  }, [firstId, ends, ownKey]);
  useEffect(() => {
    // A narrower window makes messages taller: whoever was at the end stays there.
    const observer = new ResizeObserver(() => {
      if (box.current !== null && atEnd.current) box.current.scrollTop = box.current.scrollHeight;
    });
    if (box.current !== null) for (const element of [box.current, ...box.current.children]) observer.observe(element);
    return () => { observer.disconnect(); };
  }, []);
  const onScroll = (): void => {
    const element = box.current;
    if (element === null) return;
    fromEnd.current = element.scrollHeight - element.scrollTop;
    atEnd.current = fromEnd.current - element.clientHeight < NEAR;
    if (element.scrollTop < AHEAD * element.clientHeight && !atEnd.current) onNearStart();
  };
  return { box, onScroll };
}
