import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';

/** Milliseconds after which a screen reader has taken a text over. */
const TAKEN_OVER = 8_000;

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

const useStyles = makeStyles({
  region: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Long enough to be read out; after that nothing that somebody wrote stays in the page. */
const KEPT_MILLISECONDS = 5_000;

/** Holds the one live region of the tab. */
export function AnnouncerProvider({ children }: { children: ReactNode }): ReactElement {
  const styles = useStyles();
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => {
    setSaid(({ turn }) => ({ text, turn: turn + 1 }));
  }, []);
  useEffect(() => {
    // The words of a message do not stay in the page, where nobody sees them.
    const timer = setTimeout(() => {
      setSaid(({ turn }) => ({ text: '', turn }));
    }, TAKEN_OVER);
    return () => {
      clearTimeout(timer);
    };
  }, [said.turn]);
  useEffect(() => {
    if (said.text === '') return;
    const forget = setTimeout(() => {
      setSaid(({ turn }) => ({ text: '', turn }));
    }, KEPT_MILLISECONDS);
    return () => {
      clearTimeout(forget);
    };
  }, [said]);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className={styles.region}>
        {/* A new element each time, so that the same words are read out again. */}
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnounceContext>
  );
}

/** Has a text read out by a screen reader when it is next free. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
