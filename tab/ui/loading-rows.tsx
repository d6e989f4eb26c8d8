import type { ReactElement } from 'react';
import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  row: { height: '64px' },
});

/** Grey rows while something loads; a screen reader hears the label instead. */
export function LoadingRows({ rows = 3, label }: { rows?: number; label: string }): ReactElement {
  const styles = useStyles();
  return (
    <Skeleton aria-label={label} className={styles.rows}>
      {Array.from({ length: rows }, (_, row) => (
        <SkeletonItem key={row} className={styles.row} />
      ))}
    </Skeleton>
  );
}
