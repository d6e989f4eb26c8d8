import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS } });

/** A title and what belongs closely to it. */
export function ScreenHead({ children }: { children: ReactNode }): ReactElement {
  return <div className={useStyles().head}>{children}</div>;
}
