import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  panel: {
    display: 'flex', flexDirection: 'column', flexShrink: 0, width: '340px', minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 899px)': { width: '100%', borderRight: 'none' },
  },
  head: {
    display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { flexGrow: 1, margin: 0 },
  body: { flexGrow: 1, overflowY: 'auto', padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}` },
});

/** A column beside the tab; on a narrow window it takes the tab's place. */
export function Panel(props: { title: string; actions?: ReactNode; onClose: () => void; children: ReactNode }) {
  const { title, actions, onClose, children } = props;
  const styles = useStyles();
  return (
    <section className={styles.panel} aria-label={title}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>{title}</Subtitle2>
        {actions}
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={`Close ${title}`} onClick={onClose} />
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
