import type { ReactElement } from 'react';
import { Field, Input, Textarea } from '@fluentui/react-components';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { OWN_WORDS_LENGTH, PLACE_NAME_LENGTH } from '../../../shared/limits.ts';
import { textLength } from '../../../shared/plain-text.ts';
import { useRoleStyles } from './use-role-styles.ts';
import type { VolunteerValues } from './volunteer-values.ts';

interface WordsFieldProps {
  control: Control<VolunteerValues>;
  name: 'why' | 'hours' | 'department';
  label: string;
  hint?: string;
  required?: boolean;
  /** More than a line. */
  long?: boolean;
}

/** Something in somebody's own words. */
export function WordsField({ control, name, label, hint, required = false, long = false }: WordsFieldProps): ReactElement {
  const { input } = useRoleStyles();
  const { t } = useTranslation('role');
  const most = long ? OWN_WORDS_LENGTH : PLACE_NAME_LENGTH;
  const rules = {
    validate: (typed: string) => {
      if (required && typed.trim() === '') return t('fault.required');
      return textLength(typed) <= most || t('fault.tooLong', { most });
    },
  };
  const { field: { ref, value, onChange }, fieldState: { error } } = useController({ control, name, rules });
  const fault = error === undefined ? {} : { validationState: 'error' as const, validationMessage: error.message ?? '' };
  return (
    <Field size="large" label={label} {...(hint !== undefined && { hint })} {...fault}>
      {long
        ? <Textarea ref={ref} size="large" resize="vertical" value={value} onChange={(_, data) => { onChange(data.value); }} />
        : <Input ref={ref} size="large" className={input} value={value} onChange={(_, data) => { onChange(data.value); }} />}
    </Field>
  );
}
