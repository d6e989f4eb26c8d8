import type { ReactElement } from 'react';
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { KINDS_OF_HELP } from '../../../../shared/vocabulary.ts';
import type { AskValues } from '../data/ask-draft.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import type { AskSetting } from './ask-values.ts';
import { ChoiceLabel } from './choice-label.tsx';
import { NotOffered } from './not-offered.tsx';
import { useFaultWords } from './use-fault-words.ts';

/** What would help, of what this ally offers: listen, find resources, practical help or just a chat. */
export function KindOfHelpField({ control, ally }: { control: Control<AskValues>; ally: AskSetting['ally'] }): ReactElement {
  const styles = useTargetStyles();
  const { t } = useTranslation('contacts');
  const { field, fieldState } = useController({ control, name: 'kindOfHelp' });
  const offered = KINDS_OF_HELP.filter((kind) => ally.kindsOfHelp.includes(kind));
  const notOffered = KINDS_OF_HELP.filter((kind) => !ally.kindsOfHelp.includes(kind));
  return (
    <div>
      <Field size="large" label={t('ask.kindOfHelp')} {...useFaultWords(fieldState.error)}>
        <RadioGroup name={field.name} value={field.value} onChange={(_, { value }) => { field.onChange(value); }}>
          {offered.map((kind, place) => (
            <Radio
              key={kind}
              ref={place === 0 ? field.ref : undefined}
              className={styles.choice}
              value={kind}
              label={<ChoiceLabel hint={t(`kindOfHelpHint.${kind}`)}>{t(`kindOfHelp.${kind}`)}</ChoiceLabel>}
            />
          ))}
        </RadioGroup>
      </Field>
      <NotOffered ally={ally} words={notOffered.map((kind) => t(`kindOfHelp.${kind}`))} />
    </div>
  );
}
