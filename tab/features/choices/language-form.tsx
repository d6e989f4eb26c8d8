import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_TAG } from '../../../shared/vocabulary.ts';
import { useTabLanguage } from '../../app/language.ts';
import { languageList } from '../../ui/language-names.ts';
import type { ChoiceFormProps } from './choice-form.tsx';
import { AddLanguage } from './choices.mutation.ts';
import { NotChangedNotice } from './not-changed-notice.tsx';
import { useChangeChoices } from './use-change-choices.ts';
import { useChoicesStyles } from './use-choices-styles.ts';
import { useFocusFirst } from './use-focus-first.ts';

/** A language by its tag; what it is called in every other language everybody's device knows. */
export function LanguageForm({ onDone, onCancel }: Omit<ChoiceFormProps, 'choice'>): ReactElement {
  const styles = useChoicesStyles();
  const { t } = useTranslation('choices');
  const { locale } = useTabLanguage();
  const [tag, setTag] = useState('');
  const [tried, setTried] = useState(false);
  const first = useFocusFirst();
  const { run, busy, notChanged } = useChangeChoices(AddLanguage);
  const isTag = LANGUAGE_TAG.test(tag);
  const save = async (): Promise<void> => {
    setTried(true);
    if (isTag && (await run({ input: { tag } })) === true) onDone();
  };
  const state = tried && !isTag ? { validationState: 'error' as const, validationMessage: t('tagFault') } : {};
  return (
    <form className={styles.form} noValidate aria-label={t('add.LANGUAGE')} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Field size="large" label={t('tag')} hint={isTag ? languageList([tag], locale) : t('tagHint')} {...state}>
        <Input input={{ ref: first }} size="large" className={styles.input} maxLength={16} value={tag} onChange={(_, { value }) => { setTag(value.trim()); }} />
      </Field>
      <NotChangedNotice why={notChanged} />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="large" className={styles.target} disabledFocusable={busy}>{t('save')}</Button>
        <Button size="large" className={styles.target} onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
