import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { PLACE_NAME_LENGTH } from '../../../shared/limits.ts';
import { SCREEN_LANGUAGES } from '../../../shared/vocabulary.ts';
import { useTabLanguage } from '../../app/language.ts';
import { languageNames } from '../../ui/language-names.ts';
import type { ChoiceFormProps } from './choice-form.tsx';
import { SaveTopic } from './choices.mutation.ts';
import type { Choice } from './choices.query.ts';
import { NotChangedNotice } from './not-changed-notice.tsx';
import { useChangeChoices } from './use-change-choices.ts';
import { useChoicesStyles } from './use-choices-styles.ts';
import { useFocusFirst } from './use-focus-first.ts';

/** A topic: what it is called in each language of the screens. */
export function TopicForm({ choice, onDone, onCancel }: ChoiceFormProps): ReactElement {
  const styles = useChoicesStyles();
  const { t } = useTranslation('choices');
  const { language: own, locale } = useTabLanguage();
  // Made up here, so that a topic that is sent twice is one.
  const [id] = useState(() => choice?.id ?? crypto.randomUUID());
  const [names, setNames] = useState(() => Object.fromEntries(SCREEN_LANGUAGES.map((language) => [language, choice?.names.find((name) => name.language === language)?.name ?? ''])));
  const [tried, setTried] = useState(false);
  const first = useFocusFirst();
  const { run, busy, notChanged } = useChangeChoices(SaveTopic);
  const isMissing = (language: string): boolean => (names[language] ?? '').trim() === '';
  const save = async (): Promise<void> => {
    setTried(true);
    if (SCREEN_LANGUAGES.some(isMissing)) return;
    const { en = '', de = '' } = names;
    const isThere = (choices: readonly Choice[]): boolean => choice === null && choices.some((one) => one.id === id && one.name === names[own]?.trim());
    if ((await run({ input: { id, version: choice?.version ?? null, names: { en, de } } }, isThere)) === true) onDone();
  };
  return (
    <form className={styles.form} noValidate aria-label={t(choice ? 'change' : 'add.TOPIC')} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      {languageNames(SCREEN_LANGUAGES, locale).map(({ code, name }, place) => (
        <Field key={code} size="large" label={t('nameIn', { language: name })} {...(tried && isMissing(code) && { validationState: 'error' as const, validationMessage: t('required') })}>
          <Input {...(place === 0 && { input: { ref: first } })} size="large" className={styles.input} maxLength={PLACE_NAME_LENGTH} value={names[code] ?? ''} onChange={(_, { value }) => { setNames({ ...names, [code]: value }); }} />
        </Field>
      ))}
      <NotChangedNotice why={notChanged} />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="large" className={styles.target} disabledFocusable={busy}>{t('save')}</Button>
        <Button size="large" className={styles.target} onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
