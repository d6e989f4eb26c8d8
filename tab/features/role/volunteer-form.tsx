import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Select } from '@fluentui/react-components';
import { useController, useForm } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { KINDS_OF_HELP, WAYS_OF_TALKING } from '../../../shared/vocabulary.ts';
import { useTabLanguage } from '../../app/language.ts';
import type { VolunteerChoicesQuery } from '../../gql/graphql.ts';
import { Panel } from '../../ui/panel.tsx';
import { ChoicesField } from './choices-field.tsx';
import { LanguagesField } from './languages-field.tsx';
import { NotDone } from './not-done.tsx';
import { useVolunteer } from './use-change-role.ts';
import { useRoleStyles } from './use-role-styles.ts';
import { freshValues, inputOf, type VolunteerValues } from './volunteer-values.ts';
import { WordsField } from './words-field.tsx';

interface VolunteerFormProps {
  choices: VolunteerChoicesQuery;
  onDone: () => void;
  onCancel: () => void;
}

/** What somebody says who would like to be an ally. Why, topics and hours may stay empty. */
export function VolunteerForm({ choices, onDone, onCancel }: VolunteerFormProps): ReactElement {
  const styles = useRoleStyles();
  const { t } = useTranslation(['role', 'allies']);
  const { language } = useTabLanguage();
  const { control, handleSubmit } = useForm<VolunteerValues>({ defaultValues: freshValues(choices, language) });
  const { run, busy, failure } = useVolunteer();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus(); }, []);
  const send = async (values: VolunteerValues): Promise<void> => {
    if ((await run({ input: inputOf(values) })) !== null) onDone();
  };
  return (
    <Panel>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>{t('volunteer.title')}</h2>
      <p className={styles.quiet}>{t('volunteer.reads')}</p>
      <form className={styles.form} noValidate onSubmit={(event) => { void handleSubmit(send)(event); }}>
        <WordsField control={control} name="why" label={t('volunteer.why')} hint={t('volunteer.whyHint')} long />
        <LanguagesField control={control} languages={choices.offeredLanguages} />
        <ChoicesField control={control} name="kindsOfHelp" label={t('volunteer.kinds')} required choices={KINDS_OF_HELP.map((kind) => ({ value: kind, text: t(`allies:kind.${kind}`) }))} />
        <ChoicesField control={control} name="waysOfTalking" label={t('volunteer.ways')} required choices={WAYS_OF_TALKING.map((way) => ({ value: way, text: t(`allies:way.${way}`) }))} />
        <ChoicesField control={control} name="topicIds" label={t('volunteer.topics')} choices={choices.topics.map(({ id, name }) => ({ value: id, text: name }))} />
        <SiteField control={control} sites={choices.sites} />
        <WordsField control={control} name="department" label={t('volunteer.department')} required />
        <WordsField control={control} name="hours" label={t('volunteer.hours')} hint={t('volunteer.hoursHint')} long />
        <NotDone failure={failure} />
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" size="large" className={styles.target} disabledFocusable={busy}>{t('volunteer.send')}</Button>
          <Button size="large" className={styles.target} onClick={onCancel}>{t('volunteer.cancel')}</Button>
        </div>
      </form>
    </Panel>
  );
}

function SiteField({ control, sites }: { control: Control<VolunteerValues>; sites: VolunteerChoicesQuery['sites'] }): ReactElement {
  const { input } = useRoleStyles();
  const { t } = useTranslation('role');
  const { field: { ref, value: chosen, onChange }, fieldState } = useController({ control, name: 'siteId', rules: { required: true } });
  const fault = fieldState.invalid ? { validationState: 'error' as const, validationMessage: t('fault.chooseOne') } : {};
  return (
    <Field size="large" label={t('volunteer.site')} {...fault}>
      <Select ref={ref} size="large" className={input} value={chosen} onChange={(_, { value }) => { onChange(value); }}>
        <option value="">{t('volunteer.noSite')}</option>
        {sites.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </Select>
    </Field>
  );
}
