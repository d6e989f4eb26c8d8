import type { ReactElement } from 'react';
import { Checkbox, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useCheckStyles } from '../../../ui/use-check-styles.ts';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { ...typographyStyles.body1, padding: 0 },
  list: {
    display: 'flex', flexDirection: 'column', maxHeight: '220px', overflowY: 'auto', marginBlockStart: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  wide: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))', maxHeight: '40dvh' },
});

export interface CheckChoice {
  readonly value: string;
  readonly text: string;
}

interface CheckListProps {
  readonly label: string;
  readonly choices: readonly CheckChoice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  /** In as many columns as there is room for. */
  readonly wide?: boolean;
}

/** Any number of a list of choices, in the order of the list. */
export function CheckList({ label, choices, chosen, onChange, wide = false }: CheckListProps): ReactElement {
  const styles = useStyles();
  const { check } = useCheckStyles();
  const toggle = (value: string, isOn: boolean): void => {
    onChange(choices.map((choice) => choice.value).filter((one) => (one === value ? isOn : chosen.includes(one))));
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={mergeClasses(styles.list, wide && styles.wide)}>
        {choices.map(({ value, text }) => (
          <Checkbox key={value} className={check} label={text} checked={chosen.includes(value)} onChange={(_event, { checked }) => { toggle(value, checked === true); }} />
        ))}
      </div>
    </fieldset>
  );
}
