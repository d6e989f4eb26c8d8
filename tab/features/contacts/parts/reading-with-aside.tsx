import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ReadingColumn } from '../../../ui/reading-column.tsx';
import { desktop } from '../../../ui/widths.ts';

const useStyles = makeStyles({
  pair: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    [desktop]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 720px) minmax(280px, 376px)',
      justifyContent: 'center',
      columnGap: tokens.spacingHorizontalXXXL,
    },
  },
});

/** A column to read, with something beside it; after it where there is no room. */
export function ReadingWithAside({ aside, children }: { aside: ReactNode; children: ReactNode }): ReactElement {
  return (
    <div className={useStyles().pair}>
      <ReadingColumn>{children}</ReadingColumn>
      {aside}
    </div>
  );
}
