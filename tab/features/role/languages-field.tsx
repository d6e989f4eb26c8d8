import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Combobox, Field, Option, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import { languageNames } from '../../ui/language-names.ts';
import { useRoleStyles } from './use-role-styles.ts';
import type { VolunteerValues } from './volunteer-values.ts';

const useStyles = makeStyles({
  chosen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, listStyleType: 'none', margin: 0, padding: 0, marginBlockStart: tokens.spacingVerticalS },
  box: { minWidth: 0 },
});

/** The languages in which somebody can listen. */
export function LanguagesField({ control, languages }: { control: Control<VolunteerValues>; languages: readonly string[] }): ReactElement {
  const styles = useStyles();
  const { target } = useRoleStyles();
  const { t } = useTranslation('role');
  const { locale } = useTabLanguage();
  const [typed, setTyped] = useState('');
  const { field: { ref, value: spoken, onChange }, fieldState } = useController({ control, name: 'languages', rules: { validate: (chosen) => chosen.length > 0 } });
  const offered = languageNames(languages.filter((code) => !spoken.includes(code)), locale)
    .filter(({ name }) => name.toLocaleLowerCase(locale).includes(typed.trim().toLocaleLowerCase(locale)));
  const fault = fieldState.invalid ? { validationState: 'error' as const, validationMessage: t('fault.chooseOne') } : {};
  return (
    <div>
      <Field size="large" label={t('volunteer.languages')} hint={t('volunteer.languagesHint')} {...fault}>
        <Combobox
          ref={ref} freeform className={styles.box} value={typed} selectedOptions={[]}
          onChange={(event) => { setTyped(event.target.value); }}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue !== undefined && optionValue !== '') onChange([...spoken, optionValue]);
            setTyped('');
          }}
        >
          {offered.map(({ code, name }) => <Option key={code} value={code} text={name}>{name}</Option>)}
          {offered.length === 0 && <Option value="" text="" disabled>{t('volunteer.noLanguage')}</Option>}
        </Combobox>
      </Field>
      {spoken.length > 0 && (
        <ul className={styles.chosen} aria-label={t('volunteer.languagesChosen')}>
          {languageNames(spoken, locale).map(({ code, name }) => (
            <li key={code}>
              <Button
                className={target} icon={<DismissRegular />} iconPosition="after" aria-label={t('volunteer.removeLanguage', { language: name })}
                onClick={() => { onChange(spoken.filter((other) => other !== code)); }}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
