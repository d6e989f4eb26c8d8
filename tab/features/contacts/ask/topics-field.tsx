import type { ReactElement } from 'react';
import { Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AskValues } from '../data/ask-draft.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import type { AskSetting } from './ask-values.ts';
import { useFaultWords } from './use-fault-words.ts';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
  },
});

/** What it is about: as many topics as the colleague likes, or none. */
export function TopicsField({ control, topics }: { control: Control<AskValues>; topics: AskSetting['topics'] }): ReactElement {
  const styles = useStyles();
  const { choice } = useTargetStyles();
  const { t } = useTranslation('contacts');
  const { field, fieldState } = useController({ control, name: 'topicIds' });
  const others = (id: string): string[] => field.value.filter((chosen) => chosen !== id);
  return (
    <Field size="large" label={t('ask.topics')} hint={t('ask.topicsHint')} {...useFaultWords(fieldState.error)}>
      <div role="group" className={styles.choices}>
        {topics.map(({ id, name }, place) => (
          <Checkbox
            key={id}
            ref={place === 0 ? field.ref : undefined}
            className={choice}
            label={name}
            checked={field.value.includes(id)}
            onChange={(_, { checked }) => { field.onChange(checked === true ? [...others(id), id] : others(id)); }}
          />
        ))}
      </div>
    </Field>
  );
}
