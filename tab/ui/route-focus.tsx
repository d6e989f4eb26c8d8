import { createContext, useContext, useEffect, useMemo, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useLocation } from 'wouter';

/** Where the page was scrolled to when it was left, in CSS pixels; null where nobody has moved. */
type Arrive = () => number | null;

const RouteFocusContext = createContext<Arrive>(() => null);

/**
 * Knows whether the person came to a screen from another one. On the first screen the focus stays where the host put
 * it. Somebody who comes back to a long list finds it where they left it.
 */
export function RouteFocusProvider({ children }: { children: ReactNode }): ReactElement {
  const [path] = useLocation();
  const arrived = useRef(path);
  const left = useRef(new Map<string, number>());
  useEffect(() => {
    const scrolled = (): void => {
      left.current.set(path, window.scrollY);
    };
    window.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      window.removeEventListener('scroll', scrolled);
    };
  }, [path]);
  const arrive = useMemo<Arrive>(
    () => () => {
      if (arrived.current === path) return null;
      arrived.current = path;
      return left.current.get(path) ?? 0;
    },
    [path],
  );
  return <RouteFocusContext value={arrive}>{children}</RouteFocusContext>;
}

/** To be asked once a screen is there; answers once a change of route. */
export function useArrive(): Arrive {
  return useContext(RouteFocusContext);
}
