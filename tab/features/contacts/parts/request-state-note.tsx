import { useEffect, useEffectEvent, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ContactRequestState } from '../../../../shared/contact-rules.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { StateBadge } from './state-badge.tsx';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    outlineStyle: 'none',
  },
  words: { margin: 0 },
});

interface RequestStateNoteProps {
  state: ContactRequestState;
  badge: string;
  /** What happens next; more than one sentence may follow an action of the viewer's own. */
  next: string;
  /** Grows with each action of the viewer's own: then the focus comes here, because the button that was pressed is gone. */
  acted: number;
  children?: ReactNode;
}

/** Where a request stands, in words. A change that came from elsewhere is read out and takes no focus. */
export function RequestStateNote({ state, badge, next, acted, children }: RequestStateNoteProps): ReactElement {
  const styles = useStyles();
  const announce = useAnnounce();
  const note = useRef<HTMLDivElement>(null);
  const shown = useRef({ state, acted });
  const tell = useEffectEvent(() => { announce(`${badge}. ${next}`); });
  useEffect(() => {
    if (acted === shown.current.acted) return undefined;
    shown.current = { ...shown.current, acted };
    // A closing dialog gives the focus back to a button that may be gone; this comes after it.
    const timer = setTimeout(() => note.current?.focus(), 50);
    return () => { clearTimeout(timer); };
  }, [acted]);
  useEffect(() => {
    if (state === shown.current.state) return undefined;
    shown.current = { ...shown.current, state };
    // The viewer's own action moves the focus here a moment later, and is not to be heard twice.
    const timer = setTimeout(tell, 150);
    return () => { clearTimeout(timer); };
  }, [state, acted]);
  return (
    <div ref={note} tabIndex={-1} role="group" aria-label={badge} className={styles.note}>
      {badge === next ? null : <StateBadge state={state}>{badge}</StateBadge>}
      <Text as="p" size={400} className={styles.words}>{next}</Text>
      {children}
    </div>
  );
}
