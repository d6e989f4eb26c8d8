import { Field, Select } from '@fluentui/react-components';

/** One labelled choice out of a few. */
export function Choice<T extends string>(props: {
  label: string;
  value: T;
  known: readonly T[];
  names: Readonly<Record<T, string>>;
  onChoose: (value: T) => void;
}) {
  const { label, value, known, names, onChoose } = props;
  const choose = (text: string): void => {
    const chosen = known.find((item) => item === text);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <Field label={label} size="small">
      <Select value={value} onChange={(_event, data) => { choose(data.value); }}>
        {known.map((item) => <option key={item} value={item}>{names[item]}</option>)}
      </Select>
    </Field>
  );
}
