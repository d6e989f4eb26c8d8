import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignSelf: 'flex-start',
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalXXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  choice: {
    ...typographyStyles.body1,
    position: 'relative',
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexGrow: 1,
    columnGap: tokens.spacingHorizontalS,
    minHeight: '40px',
    minWidth: '44px',
    paddingInline: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':has(:focus-visible)': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    ...typographyStyles.body1Strong,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // In high contrast the edge below is what has a colour.
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorBrandForeground1,
    ':hover': { color: tokens.colorBrandForeground1 },
  },
  // The whole label is the target, also for a finger.
  radio: { position: 'absolute', inset: 0, width: '100%', height: '100%', margin: 0, opacity: 0, cursor: 'pointer' },
});

interface ChoiceBarProps<T extends string | number> {
  label: string;
  choices: readonly { readonly value: T; readonly text: string; readonly icon?: ReactNode }[];
  chosen: T;
  onChoose: (value: T) => void;
}

/** One of a few views side by side: radio buttons that look like one switch. */
export function ChoiceBar<T extends string | number>({ label, choices, chosen, onChoose }: ChoiceBarProps<T>): ReactElement {
  const styles = useStyles();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.bar}>
      {choices.map(({ value, text, icon }) => (
        <label key={value} className={mergeClasses(styles.choice, value === chosen && styles.chosen)}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          {icon}
          {text}
        </label>
      ))}
    </div>
  );
}
