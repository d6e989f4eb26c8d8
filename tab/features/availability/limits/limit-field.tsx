import type { ReactElement } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Bounds } from '../../../../shared/limits.ts';
import { usePartStyles } from '../parts/use-part-styles.ts';
import { limitFault } from './written-limits.ts';

interface LimitFieldProps {
  label: string;
  hint: string;
  bounds: Bounds;
  value: string;
  /** The API did not take it. */
  refused: boolean;
  onChange: (value: string) => void;
}

/** A number within bounds, which are said as soon as it leaves them. */
export function LimitField({ label, hint, bounds, value, refused, onChange }: LimitFieldProps): ReactElement {
  const { input } = usePartStyles();
  const { t } = useTranslation('availability');
  const faulty = refused || limitFault(value, bounds);
  const fault = faulty ? { validationState: 'error' as const, validationMessage: t('fault.number', { least: bounds.least, most: bounds.most }) } : {};
  return (
    <Field label={label} hint={hint} {...fault}>
      <Input type="number" size="large" className={input} min={bounds.least} max={bounds.most} step={1} value={value} onChange={(_event, data) => { onChange(data.value); }} />
    </Field>
  );
}
