import { useId } from 'react';
import type { ReactElement } from 'react';
import { Checkbox, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { VolunteerValues } from './volunteer-values.ts';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { ...typographyStyles.subtitle2, padding: 0 },
  fault: { display: 'block', color: tokens.colorStatusDangerForeground1 },
  choices: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))', alignItems: 'start', columnGap: tokens.spacingHorizontalM },
  choice: { '& > label': { paddingBlock: tokens.spacingVerticalM }, '& > div': { marginBlock: tokens.spacingVerticalM } },
});

interface ChoicesFieldProps {
  control: Control<VolunteerValues>;
  name: 'topicIds' | 'kindsOfHelp' | 'waysOfTalking';
  label: string;
  choices: readonly { readonly value: string; readonly text: string }[];
  required?: boolean;
}

/** Any number of a few choices. */
export function ChoicesField({ control, name, label, choices, required = false }: ChoicesFieldProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('role');
  const faultId = useId();
  const { field, fieldState } = useController({ control, name, rules: { validate: (chosen: readonly string[]) => !required || chosen.length > 0 } });
  const chosen: readonly string[] = field.value;
  return (
    // Not Fluent's Field: it would give its own label and id to every checkbox inside.
    <fieldset className={styles.group} aria-describedby={fieldState.invalid ? faultId : undefined}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {choices.map(({ value, text }, place) => (
          <Checkbox
            key={value}
            ref={place === 0 ? field.ref : undefined}
            className={styles.choice}
            label={text}
            checked={chosen.includes(value)}
            onChange={(_, { checked }) => { field.onChange(checked === true ? [...chosen, value] : chosen.filter((other) => other !== value)); }}
          />
        ))}
      </div>
      {fieldState.invalid && <Text id={faultId} role="alert" size={200} className={styles.fault}>{t('fault.chooseOne')}</Text>}
    </fieldset>
  );
}
