import type { ReactElement, ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  fact: { display: 'inline', ':not(:last-child)::after': { content: '" · "' } },
  label: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Something about an ally within a line, with a label for those who hear. */
export function RowFact({ label, children }: { label: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.fact}>
      <span className={styles.label}>{label}: </span>
      {children}
    </div>
  );
}
