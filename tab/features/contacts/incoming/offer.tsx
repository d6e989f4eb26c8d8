import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  what: { margin: 0 },
});

/** Something that could help the ally, to take or to leave. */
export function Offer({ title, what, children }: { title: string; what: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.offer}>
      <h3 id={id} className={styles.title}>{title}</h3>
      <Text as="p" className={styles.what}>{what}</Text>
      {children}
    </section>
  );
}
