import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

const ClockContext = createContext(new Date());
const MINUTE = 60_000;
const systemClock = (): Date => new Date();

/** Gives every screen the same time, which moves on at each full minute and when the tab comes to the front again. */
export function ClockProvider({ now = systemClock, children }: { now?: () => Date; children: ReactNode }): ReactElement {
  const [time, setTime] = useState(now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = (): void => {
      clearTimeout(timer);
      const current = now();
      setTime(current);
      timer = setTimeout(tick, MINUTE - (current.getTime() % MINUTE));
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [now]);
  return <ClockContext value={time}>{children}</ClockContext>;
}

/** The time, to the minute. */
export function useNow(): Date {
  return useContext(ClockContext);
}
