import type { ReactElement } from 'react';
import { Field, Input, Textarea, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Bounds } from '../../../shared/limits.ts';

const useStyles = makeStyles({ input: { minHeight: '44px', width: '100%' }, number: { minHeight: '44px', maxWidth: '160px' } });

interface NumberFieldProps {
  label: string;
  bounds: Bounds;
  value: string;
  onChange: (value: string) => void;
}

export const isWithin = (value: string, { least, most }: Bounds): boolean => /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most;

/** A whole number within bounds, which are said. */
export function NumberField({ label, bounds, value, onChange }: NumberFieldProps): ReactElement {
  const { t } = useTranslation('settings');
  const { least, most } = bounds;
  const fault = isWithin(value, bounds) ? {} : { validationState: 'error' as const, validationMessage: t('bounds', { least, most }) };
  return (
    <Field label={label} hint={t('bounds', { least, most })} {...fault}>
      <Input type="number" size="large" className={useStyles().number} min={least} max={most} step={1} value={value} onChange={(_, data) => { onChange(data.value); }} />
    </Field>
  );
}

interface TextFieldProps {
  label: string;
  value: string;
  most: number;
  long?: boolean;
  refused?: boolean;
  onChange: (value: string) => void;
}

/** A text; long ones have several lines. */
export function TextField({ label, value, most, long = false, refused = false, onChange }: TextFieldProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('settings');
  const fault = refused ? { validationState: 'error' as const, validationMessage: t('refusedField') } : {};
  return (
    <Field label={label} {...fault}>
      {long ? (
        <Textarea size="large" resize="vertical" rows={4} maxLength={most} value={value} onChange={(_, data) => { onChange(data.value); }} />
      ) : (
        <Input size="large" className={styles.input} maxLength={most} value={value} onChange={(_, data) => { onChange(data.value); }} />
      )}
    </Field>
  );
}
