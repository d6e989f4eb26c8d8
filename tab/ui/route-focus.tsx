import { createContext, useContext, useMemo, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useLocation } from 'wouter';

const RouteFocusContext = createContext<() => boolean>(() => false);

/** Knows whether the person came to a screen from another one: on the first screen the focus stays where the host put it. */
export function RouteFocusProvider({ children }: { children: ReactNode }): ReactElement {
  const [path] = useLocation();
  const focused = useRef(path);
  const mayTakeFocus = useMemo(
    () => () => {
      const moved = focused.current !== path;
      focused.current = path;
      return moved;
    },
    [path],
  );
  return <RouteFocusContext value={mayTakeFocus}>{children}</RouteFocusContext>;
}

/** Whether a heading may take the focus now; says yes once a change of route. */
export function useMayTakeFocus(): () => boolean {
  return useContext(RouteFocusContext);
}
