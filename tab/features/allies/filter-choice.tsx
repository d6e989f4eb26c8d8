import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    minHeight: '44px',
    paddingInline: tokens.spacingHorizontalS,
    cursor: 'pointer',
    // The words keep their colours, so the background has to as well.
    ':hover > input': { boxShadow: `0 0 0 ${tokens.strokeWidthThin} ${tokens.colorNeutralStrokeAccessibleHover}` },
  },
  box: {
    appearance: 'none',
    boxSizing: 'border-box',
    flexShrink: 0,
    display: 'grid',
    placeContent: 'center',
    width: '18px',
    height: '18px',
    margin: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':checked': { backgroundColor: tokens.colorCompoundBrandBackground, border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandBackground}` },
    // The tick is the corner of a turned box.
    ':checked::after': {
      content: '""',
      width: '4px',
      height: '8px',
      marginBlockEnd: '2px',
      borderRight: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForegroundInverted}`,
      borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForegroundInverted}`,
      transform: 'rotate(45deg)',
    },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThick },
    // Where the system chooses the colours, it draws the box as well.
    '@media (forced-colors: active)': { appearance: 'auto' },
  },
  text: { overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground2 },
});

interface FilterChoiceProps {
  text: string;
  count: number;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One value to filter by, with how many allies have it. The browser's own checkbox in Fluent's looks: it is part of the first load. */
export function FilterChoice({ text, count, checked, onChange }: FilterChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span className={styles.text}>
        {text} <span className={styles.count}>({count})</span>
      </span>
    </label>
  );
}
