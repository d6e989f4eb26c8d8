import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Title2, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  heading: { display: 'block', marginBlock: tokens.spacingVerticalNone, overflowWrap: 'anywhere', outlineStyle: 'none' },
});

/** The title of a step within one screen. It takes the focus, so that a screen reader says what is here now. */
export function StepHeading({ children }: { children: ReactNode }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Title2 as="h1" ref={heading} tabIndex={-1} className={useStyles().heading}>
      {children}
    </Title2>
  );
}
