import type { ReactElement } from 'react';
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useController, useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AskValues } from '../data/ask-draft.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import type { AskSetting } from './ask-values.ts';
import { ChoiceLabel } from './choice-label.tsx';
import { useFaultWords } from './use-fault-words.ts';

/** By name or anonymously. Nothing is chosen beforehand: a name once told cannot be taken back. */
export function NamingField({ control, setting }: { control: Control<AskValues>; setting: AskSetting }): ReactElement {
  const { choice } = useTargetStyles();
  const { t } = useTranslation('contacts');
  const { field, fieldState } = useController({ control, name: 'naming', rules: { required: 'required' } });
  const way = useWatch({ control, name: 'wayOfTalking' });
  const name = setting.ally.name;
  const meets = way === 'CALL' || way === 'IN_PERSON';
  const hint = meets ? `${t('ask.anonymousExplained', { name })} ${t('ask.anonymousMeeting', { name })}` : t('ask.anonymousExplained', { name });
  return (
    <Field size="large" required label={t('ask.naming', { name })} {...useFaultWords(fieldState.error)}>
      <RadioGroup name={field.name} value={field.value} onChange={(_, { value }) => { field.onChange(value); }}>
        <Radio ref={field.ref} className={choice} value="named" label={t('ask.byName', { viewer: setting.viewerName })} />
        <Radio className={choice} value="anonymous" label={<ChoiceLabel hint={hint}>{t('ask.anonymous')}</ChoiceLabel>} />
      </RadioGroup>
    </Field>
  );
}
