import { useLayoutEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  heading: { ...typographyStyles.title2, marginBlock: tokens.spacingVerticalNone, overflowWrap: 'anywhere', hyphens: 'auto', outlineStyle: 'none' },
});

/** The title of a step within one screen. It takes the focus, so that a screen reader says what is here now. */
export function StepHeading({ children }: { children: ReactNode }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={useStyles().heading}>
      {children}
    </h1>
  );
}
