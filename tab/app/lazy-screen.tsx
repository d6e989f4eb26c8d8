import { useEffect, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { LoadingRows } from '../ui/loading-rows.tsx';
import { ReadingColumn } from '../ui/reading-column.tsx';
import { useOnline } from '../ui/use-online.ts';

/** Milliseconds before each further attempt. */
const PAUSES = [300, 900];

/**
 * A screen whose file is fetched when it is first opened. React's own `lazy` keeps a failure for good; here each "Try
 * again", each opening and the return of the network fetch anew. The page is never reloaded for it: what was typed is
 * in its memory alone.
 */
export function lazyScreen<TProps extends object>(
  load: () => Promise<ComponentType<TProps>>,
  { quiet = false }: { quiet?: boolean } = {},
): (props: TProps) => ReactElement | null {
  const fetched: { screen: ComponentType<TProps> | null } = { screen: null };
  return function LazyScreen(props: TProps): ReactElement | null {
    const { t } = useTranslation('common');
    const online = useOnline();
    const [Screen, setScreen] = useState(() => fetched.screen);
    const [failed, setFailed] = useState(false);
    const [turn, setTurn] = useState(0);
    useEffect(() => {
      if (Screen !== null) return undefined;
      let here = true;
      patiently(load).then(
        (screen) => {
          fetched.screen = screen;
          if (here) setScreen(() => screen);
        },
        () => {
          if (here) setFailed(true);
        },
      );
      return () => {
        here = false;
      };
    }, [Screen, turn, online]);
    const tryAgain = (): void => {
      setFailed(false);
      setTurn(turn + 1);
    };
    if (Screen !== null) return <Screen {...props} />;
    if (quiet) return null;
    if (!failed) return <LoadingRows label={t('loading')} />;
    return (
      <ReadingColumn>
        <ErrorNotice title={t('screenFailed.title')} onRetry={tryAgain}>
          {t('screenFailed.body')}
        </ErrorNotice>
      </ReadingColumn>
    );
  };
}

async function patiently<TLoaded>(load: () => Promise<TLoaded>): Promise<TLoaded> {
  for (const pause of PAUSES) {
    try {
      return await load();
    } catch {
      await new Promise((passed) => {
        setTimeout(passed, pause);
      });
    }
  }
  return load();
}
