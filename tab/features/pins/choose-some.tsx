import type { ReactElement } from 'react';
import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCheckStyles } from '../../ui/use-check-styles.ts';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0, '& > legend': { padding: 0, fontWeight: tokens.fontWeightSemibold } },
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
  options: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))', alignItems: 'start' },
});

interface ChooseSomeProps {
  readonly label: string;
  readonly hint: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: string[]) => void;
}

/** Any number of a few. */
export function ChooseSome({ label, hint, options, chosen, onChoose }: ChooseSomeProps): ReactElement {
  const styles = useStyles();
  const { check } = useCheckStyles();
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <Text size={200} className={styles.hint}>{hint}</Text>
      <div className={styles.options}>
        {options.map(({ id, name }) => (
          <Checkbox
            key={id} className={check} label={name} checked={chosen.includes(id)}
            onChange={(_event, { checked }) => { onChoose(checked === true ? [...chosen, id] : chosen.filter((one) => one !== id)); }}
          />
        ))}
      </div>
    </fieldset>
  );
}
