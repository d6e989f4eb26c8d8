import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  title: { display: 'block', margin: 0 },
  lead: { display: 'block', margin: 0, marginBlockStart: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2, maxWidth: '640px' },
});

/** A part of the screen, with a title and what it is for. */
export function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <div>
        <Subtitle1 as="h2" id={titleId} className={styles.title}>{title}</Subtitle1>
        {lead !== undefined && <Text as="p" className={styles.lead}>{lead}</Text>}
      </div>
      {children}
    </section>
  );
}
