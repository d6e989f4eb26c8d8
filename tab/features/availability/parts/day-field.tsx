import type { ReactElement } from 'react';
import { Field, Input } from '@fluentui/react-components';
import type { FieldFault } from '../hours/use-fault-words.ts';
import { usePartStyles } from './use-part-styles.ts';

interface DayFieldProps {
  label: string;
  hint?: string | undefined;
  fault?: FieldFault;
  /** ISO 8601; empty for none. */
  day: string;
  min?: string;
  max?: string;
  className?: string;
  onChange: (day: string) => void;
}

/** A day of the calendar, with the picker that the browser has. */
export function DayField({ label, hint, fault, day, className, onChange, ...bounds }: DayFieldProps): ReactElement {
  const { input } = usePartStyles();
  return (
    <Field label={label} className={className} {...(hint !== undefined && { hint })} {...fault}>
      <Input type="date" size="large" className={input} value={day} {...bounds} onChange={(_event, { value }) => { onChange(value); }} />
    </Field>
  );
}
