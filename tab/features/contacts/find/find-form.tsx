import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths.ts';
import type { FindChoicesQuery } from '../../../gql/graphql.ts';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { ReadingColumn } from '../../../ui/reading-column.tsx';
import { KindOfHelpField } from '../ask/kind-of-help-field.tsx';
import { TopicsField } from '../ask/topics-field.tsx';
import { WayField } from '../ask/way-field.tsx';
import { keepSearch } from '../data/ask-draft.ts';
import type { AskValues } from '../data/ask-draft.ts';
import { Lead } from '../parts/lead.tsx';
import { ScreenHead } from '../parts/screen-head.tsx';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import { ANYBODY } from './fresh-search.ts';
import { LanguageField } from './language-field.tsx';
import { LeaveOutFields } from './leave-out-fields.tsx';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL } });

interface FindFormProps {
  values: AskValues;
  choices: FindChoicesQuery;
  onFind: (values: AskValues) => void;
}

/** What somebody looks for in an ally, and whom to leave out. */
export function FindForm({ values, choices, onFind }: FindFormProps): ReactElement {
  const styles = useStyles();
  const { actions, target } = useTargetStyles();
  const { t } = useTranslation('find');
  const form = useForm<AskValues>({ defaultValues: values });
  const { control } = form;
  useEffect(() => form.subscribe({ formState: { values: true }, callback: ({ values: typed }) => { keepSearch(typed, false); } }), [form]);
  return (
    <ReadingColumn>
      <ScreenHead>
        <PageHeading back={{ to: paths.home, label: t('allAllies') }}>{t('title')}</PageHeading>
        <Lead>{t('intro')}</Lead>
      </ScreenHead>
      <form className={styles.form} noValidate onSubmit={(event) => { void form.handleSubmit(onFind)(event); }}>
        <KindOfHelpField control={control} ally={ANYBODY} />
        <LanguageField control={control} languages={choices.directoryFacets.languages.map(({ value }) => value)} label={t('language')} />
        <WayField control={control} ally={ANYBODY} />
        <TopicsField control={control} topics={choices.topics} />
        <LeaveOutFields control={control} choices={choices} />
        <div className={actions}>
          <Button type="submit" appearance="primary" size="large" className={target}>{t('find')}</Button>
        </div>
      </form>
    </ReadingColumn>
  );
}
