import type { ReactElement, ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 479px)': { padding: tokens.spacingHorizontalL },
  },
});

/** A bordered surface that holds what belongs together. */
export function Panel({ children, className }: { children: ReactNode; className?: string }): ReactElement {
  return <div className={mergeClasses(useStyles().panel, className)}>{children}</div>;
}
