import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactElement, Ref } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  line: {
    margin: 0,
    outlineStyle: 'none',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThick },
  },
});

interface StatusLineProps {
  lineRef: Ref<HTMLSpanElement>;
  /** Something holds now that did not before. */
  strong: boolean;
  children: string;
}

/** How it stands. It takes the focus after a change, because the button that was pressed is gone. */
export function StatusLine({ lineRef, strong, children }: StatusLineProps): ReactElement {
  return (
    <Text as="p" ref={lineRef} tabIndex={-1} weight={strong ? 'semibold' : 'regular'} className={useStyles().line}>
      {children}
    </Text>
  );
}

/** The line of a panel, and what leads to it once the change is drawn. */
export function useStatusLine(): { readonly lineRef: Ref<HTMLSpanElement>; readonly toLine: () => void } {
  const lineRef = useRef<HTMLSpanElement>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn > 0) lineRef.current?.focus();
  }, [turn]);
  return { lineRef, toLine: useCallback(() => { setTurn((before) => before + 1); }, []) };
}
