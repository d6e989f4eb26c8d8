import { useEffect, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { LoadingRows } from '../ui/loading-rows.tsx';
import { useOnline } from '../ui/use-online.ts';

type Load<TProps> = () => Promise<ComponentType<TProps>>;

/** Milliseconds before each further attempt. */
const PAUSES = [300, 900];

/**
 * A screen whose file is fetched when it is first opened. React's own `lazy` keeps a failure for good; here each "Try
 * again", each opening and each return of the network asks anew. The page is never reloaded for it: what was typed
 * lives in the page's memory alone.
 */
export function lazyScreen<TProps extends object>(load: Load<TProps>): (props: TProps) => ReactElement {
  const loaded: { screen: ComponentType<TProps> | null } = { screen: null };
  return function LazyScreen(props: TProps): ReactElement {
    const { t } = useTranslation('common');
    const online = useOnline();
    const [Screen, setScreen] = useState(() => loaded.screen);
    const [attempt, setAttempt] = useState({ failed: false });
    useEffect(() => {
      if (Screen !== null) return undefined;
      const left = new AbortController();
      fetchPatiently(load, left.signal).then(
        (screen) => {
          loaded.screen = screen;
          if (!left.signal.aborted) setScreen(() => screen);
        },
        () => {
          if (!left.signal.aborted) setAttempt({ failed: true });
        },
      );
      return () => {
        left.abort();
      };
    }, [Screen, attempt, online]);
    return null as never;
  };
}
