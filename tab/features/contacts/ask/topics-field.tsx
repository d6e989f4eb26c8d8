import { useId } from 'react';
import type { ReactElement } from 'react';
import { Checkbox, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AskValues } from '../data/ask-draft.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import type { AskSetting } from './ask-values.ts';
import { useFaultWords } from './use-fault-words.ts';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { ...typographyStyles.subtitle2, padding: 0 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  fault: { display: 'block', color: tokens.colorStatusDangerForeground1 },
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
  const { validationMessage } = useFaultWords(fieldState.error);
  const hintId = useId();
  const others = (id: string): string[] => field.value.filter((chosen) => chosen !== id);
  return (
    // Not Fluent's Field: it would give its own label and id to every checkbox inside.
    <fieldset className={styles.group} aria-describedby={hintId}>
      <legend className={styles.legend}>{t('ask.topics')}</legend>
      <div className={styles.choices}>
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
      <div id={hintId} className={styles.hint}>
        {validationMessage !== undefined && <Text size={200} role="alert" className={styles.fault}>{validationMessage}</Text>}
        {t('ask.topicsHint')}
      </div>
    </fieldset>
  );
}
