import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0 },
});

/** Rows of requests. */
export function RequestList({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return <ul aria-label={label} className={useStyles().list}>{children}</ul>;
}
