import type { ReactElement } from 'react';
import { Field, Textarea, makeStyles } from '@fluentui/react-components';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { MESSAGE_LENGTH } from '../../../../shared/limits.ts';
import { plainTextFault } from '../../../../shared/plain-text.ts';
import type { AskValues } from '../data/ask-draft.ts';
import { useFaultWords } from './use-fault-words.ts';
import { useRemainingWords } from '../parts/use-remaining-words.ts';

const useStyles = makeStyles({ box: { minHeight: '160px', maxHeight: '50vh' } });

/** Optional words. Nothing typed or pasted is cut off: what is too much is said, and stays. */
export function MessageField({ control }: { control: Control<AskValues> }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('contacts');
  const { field, fieldState } = useController({
    control,
    name: 'message',
    rules: { validate: (text) => (text === '' ? true : (plainTextFault(text, MESSAGE_LENGTH) ?? true)) },
  });
  const room = useRemainingWords(field.value);
  const hint = t('ask.messageHint');
  return (
    <Field size="large" label={t('ask.message')} hint={room === undefined ? hint : `${hint} ${room}`} {...useFaultWords(fieldState.error)}>
      <Textarea
        ref={field.ref}
        name={field.name}
        value={field.value}
        resize="vertical"
        textarea={{ className: styles.box, dir: 'auto' }}
        onBlur={field.onBlur}
        onChange={(_, { value }) => { field.onChange(value); }}
      />
    </Field>
  );
}
