import type { ReactElement } from 'react';
import { Field, Select } from '@fluentui/react-components';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTabLanguage } from '../../../app/language.ts';
import { languageNames } from '../../../ui/language-names.ts';
import type { AskValues } from '../data/ask-draft.ts';

interface LanguageFieldProps {
  control: Control<AskValues>;
  /** Those that allies speak. */
  languages: readonly string[];
  label: string;
}

/** The language to talk in. */
export function LanguageField({ control, languages, label }: LanguageFieldProps): ReactElement {
  const { locale } = useTabLanguage();
  const { field: { ref, name, value, onChange } } = useController({ control, name: 'language' });
  // A language that nobody speaks any more stays chosen until something else is.
  const offered = languageNames([...new Set([...languages, value])], locale);
  return (
    <Field size="large" label={label}>
      <Select ref={ref} size="large" name={name} value={value} onChange={(_, { value: chosen }) => { onChange(chosen); }}>
        {offered.map(({ code, name: called }) => <option key={code} value={code}>{called}</option>)}
      </Select>
    </Field>
  );
}
