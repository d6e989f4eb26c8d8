import type { ReactElement, ReactNode } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, marginBlockStart: 0, marginBlockEnd: tokens.spacingVerticalXS },
  body: { ...typographyStyles.body2, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

export function ProfileSection({ title, children }: { title: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
