import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { Panel } from '../../../ui/panel.tsx';

const useStyles = makeStyles({
  card: { minWidth: 0, height: '100%', boxSizing: 'border-box', justifyContent: 'flex-start' },
  group: { minWidth: 0 },
  title: { margin: 0, display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

/** A panel with a title, for one thing that can be set. */
export function Card({ title, children }: { title: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  const titleId = useId();
  return (
    <div role="group" aria-labelledby={titleId} className={styles.group}>
      <Panel className={styles.card}>
        <Subtitle2 as="h3" id={titleId} className={styles.title}>{title}</Subtitle2>
        {children}
      </Panel>
    </div>
  );
}
