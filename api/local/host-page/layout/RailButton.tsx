import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    position: 'relative', display: 'flex', flexDirection: 'column', alignItems: 'center', rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    border: 'none', borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: 'transparent', color: tokens.colorNeutralForeground2, cursor: 'pointer',
    fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover, color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  narrow: {
    flexGrow: 1, minHeight: '48px',
    borderLeft: 'none', borderTop: `${tokens.strokeWidthThicker} solid transparent`,
  },
  current: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, borderLeftColor: tokens.colorCompoundBrandStroke },
  narrowCurrent: { borderTopColor: tokens.colorCompoundBrandStroke },
  icon: { display: 'flex', fontSize: '24px' },
  badge: { position: 'absolute', top: '4px', left: 'calc(50% + 6px)', display: 'flex' },
});

/** One entry of the rail: `current` for where one is, `pressed` for what is switched on. */
export function RailButton(props: {
  label: string;
  icon: ReactNode;
  badge?: ReactNode;
  current?: boolean;
  pressed?: boolean;
  isNarrow: boolean;
  onClick: () => void;
}) {
  const { label, icon, badge, current, pressed, isNarrow, onClick } = props;
  const styles = useStyles();
  const isOn = current === true || pressed === true;
  return (
    <button
      type="button" onClick={onClick} aria-pressed={pressed} aria-current={current === true ? 'page' : undefined}
      className={mergeClasses(styles.button, isOn && styles.current, isNarrow && styles.narrow, isNarrow && isOn && styles.narrowCurrent)}
    >
      <span className={styles.icon}>{icon}</span>
      {label}
      <span className={styles.badge}>{badge}</span>
    </button>
  );
}
