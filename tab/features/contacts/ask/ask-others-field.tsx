import type { ReactElement } from 'react';
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@apollo/client/react';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LoadingRows } from '../../../ui/loading-rows.tsx';
import type { AskValues } from '../data/ask-draft.ts';
import { LeaveOutChoicesQuery } from '../find/find.query.ts';
import { LanguageField } from '../find/language-field.tsx';
import { LeaveOutFields } from '../find/leave-out-fields.tsx';
import { LoadFailed } from '../parts/load-failed.tsx';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import type { AskSetting } from './ask-values.ts';
import { ChoiceLabel } from './choice-label.tsx';

const useStyles = makeStyles({ more: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, marginBlockStart: tokens.spacingVerticalM } });

/** Consent that others are asked where nobody answers in time. Not given unless it is given. */
export function AskOthersField({ control, ally }: { control: Control<AskValues>; ally: AskSetting['ally'] }): ReactElement {
  const styles = useStyles();
  const { choice } = useTargetStyles();
  const { t } = useTranslation('find');
  const { field } = useController({ control, name: 'askOthers' });
  return (
    <div>
      <Checkbox
        ref={field.ref}
        className={choice}
        label={<ChoiceLabel hint={t('others.hint', { name: ally.name })}>{t('others.label', { name: ally.name })}</ChoiceLabel>}
        checked={field.value}
        onChange={(_, { checked }) => { field.onChange(checked === true); }}
      />
      {field.value && <div className={styles.more}><WhichOthers control={control} /></div>}
    </div>
  );
}

/** Who the others may be; looked up only once they may be asked at all. */
function WhichOthers({ control }: { control: Control<AskValues> }): ReactElement {
  const { t } = useTranslation(['find', 'contacts']);
  const { data, error, refetch } = useQuery(LeaveOutChoicesQuery);
  if (error !== undefined && data === undefined) return <LoadFailed onRetry={() => { void refetch(); }} />;
  if (data === undefined) return <LoadingRows label={t('contacts:loading')} />;
  return (
    <>
      <LanguageField control={control} languages={data.directoryFacets.languages.map(({ value }) => value)} label={t('others.language')} />
      <LeaveOutFields control={control} choices={data} />
    </>
  );
}
