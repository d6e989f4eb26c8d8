import type { ReactElement, ReactNode } from 'react';
import { Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXXXL,
    maxWidth: '480px',
    marginInline: 'auto',
    textAlign: 'center',
  },
  title: { margin: 0 },
  body: { color: tokens.colorNeutralForeground2 },
});

interface EmptyStateProps {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}

/** Nothing to show: says so, and what to do next. */
export function EmptyState({ title, children, action }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Subtitle1 as="h2" className={styles.title}>
        {title}
      </Subtitle1>
      <Text as="p" align="center" size={400} className={styles.body}>
        {children}
      </Text>
      {action}
    </div>
  );
}
