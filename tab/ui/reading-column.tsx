import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, maxWidth: '720px', width: '100%', marginInline: 'auto' },
});

/** A column no wider than is comfortable to read. */
export function ReadingColumn({ children }: { children: ReactNode }): ReactElement {
  return <div className={useStyles().column}>{children}</div>;
}
