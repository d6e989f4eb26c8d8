import type { ReactElement, ReactNode } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  fact: { display: 'flex', columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, display: 'inline-flex', fontSize: '16px', lineHeight: tokens.lineHeightBase200, marginBlockStart: '1px' },
  label: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Something about an ally, with a picture for those who see and a label for those who hear. */
export function Fact({ icon, label, children }: { icon: ReactElement; label: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.fact}>
      <span aria-hidden className={styles.icon}>
        {icon}
      </span>
      <Text size={200}>
        <span className={styles.label}>{label}: </span>
        {children}
      </Text>
    </div>
  );
}
