import type { ReactElement } from 'react';
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { WAYS_OF_TALKING } from '../../../../shared/vocabulary.ts';
import type { AskValues } from '../data/ask-draft.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import type { AskSetting } from './ask-values.ts';
import { NotOffered } from './not-offered.tsx';
import { useFaultWords } from './use-fault-words.ts';

/** How to talk, of the ways that this ally offers. */
export function WayField({ control, ally }: { control: Control<AskValues>; ally: AskSetting['ally'] }): ReactElement {
  const { choice } = useTargetStyles();
  const { t } = useTranslation('contacts');
  const { field, fieldState } = useController({ control, name: 'wayOfTalking' });
  const offered = WAYS_OF_TALKING.filter((way) => ally.waysOfTalking.includes(way));
  const notOffered = WAYS_OF_TALKING.filter((way) => !ally.waysOfTalking.includes(way));
  return (
    <div>
      <Field size="large" label={t('ask.way')} {...useFaultWords(fieldState.error)}>
        <RadioGroup name={field.name} value={field.value} onChange={(_, { value }) => { field.onChange(value); }}>
          {offered.map((way, place) => (
            <Radio key={way} ref={place === 0 ? field.ref : undefined} className={choice} value={way} label={t(`way.${way}`)} />
          ))}
        </RadioGroup>
      </Field>
      <NotOffered ally={ally} words={notOffered.map((way) => t(`way.${way}`))} />
    </div>
  );
}
