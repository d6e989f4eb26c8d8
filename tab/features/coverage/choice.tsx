import type { ReactElement } from 'react';
import { Field, Select } from '@fluentui/react-components';

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly text: string }[];
  fault?: string;
  onChange: (value: string) => void;
}

/** One of several, from a list that opens. */
export function Choice({ label, value, options, fault, onChange }: ChoiceProps): ReactElement {
  return (
    <Field label={label} {...(fault !== undefined && { validationState: 'error' as const, validationMessage: fault })}>
      <Select size="large" value={value} onChange={(_, data) => { onChange(data.value); }}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.text}</option>)}
      </Select>
    </Field>
  );
}
