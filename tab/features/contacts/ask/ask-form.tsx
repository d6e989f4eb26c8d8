import { useEffect } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { WritingPromise_ProgrammeFragment } from '../../../gql/graphql.ts';
import type { AskValues } from '../data/ask-draft.ts';
import type { FieldFault } from '../data/outcome.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import { WritingPromise } from '../parts/writing-promise.tsx';
import type { AskSetting } from './ask-values.ts';
import { showFaults } from './show-faults.ts';
import { AskOthersField } from './ask-others-field.tsx';
import { HandOverNote } from './hand-over-note.tsx';
import { KindOfHelpField } from './kind-of-help-field.tsx';
import { MessageField } from './message-field.tsx';
import { NamingField } from './naming-field.tsx';
import { TopicsField } from './topics-field.tsx';
import { WayField } from './way-field.tsx';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL } });

interface AskFormProps {
  form: UseFormReturn<AskValues>;
  setting: AskSetting;
  programme: WritingPromise_ProgrammeFragment;
  /** What the API did not take the last time. */
  faults: readonly FieldFault[];
  onCheck: (values: AskValues) => void;
  safety: ReactNode;
}

/** The first step: what a colleague chooses and writes. */
export function AskForm({ form, setting, programme, faults, onCheck, safety }: AskFormProps): ReactElement {
  const styles = useStyles();
  const { actions, target } = useTargetStyles();
  const { t } = useTranslation('contacts');
  useEffect(() => { showFaults(form, faults); }, [form, faults]);
  return (
    <form className={styles.form} noValidate onSubmit={(event) => { void form.handleSubmit(onCheck)(event); }}>
      <HandOverNote control={form.control} />
      <KindOfHelpField control={form.control} ally={setting.ally} />
      <TopicsField control={form.control} topics={setting.topics} />
      <WayField control={form.control} ally={setting.ally} />
      <NamingField control={form.control} setting={setting} />
      <WritingPromise programme={programme} allyName={setting.readers} />
      <MessageField control={form.control} />
      {safety}
      <AskOthersField control={form.control} ally={setting.ally} />
      <div className={actions}>
        <Button type="submit" appearance="primary" size="large" className={target}>
          {t('ask.showPreview')}
        </Button>
      </div>
    </form>
  );
}
