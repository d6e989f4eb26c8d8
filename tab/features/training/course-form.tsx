import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { COURSE_MONTHS, PLACE_NAME_LENGTH } from '../../../shared/limits.ts';
import { SCREEN_LANGUAGES } from '../../../shared/vocabulary.ts';
import { useTabLanguage } from '../../app/language.ts';
import { languageNames } from '../../ui/language-names.ts';
import { useFirstFault } from '../../ui/use-first-fault.ts';
import { NotDone } from './not-done.tsx';
import type { Course } from './training.query.ts';
import { useSaveCourse } from './use-training-changes.ts';
import { useTrainingStyles } from './use-training-styles.ts';

interface CourseFormProps {
  /** Null for a new one. */
  course: Course | null;
  onClose: (saved: boolean) => void;
  /** Somebody else changed it first: this is what it is now. */
  onOutrun: (course: Course) => void;
}

function valuesOf(course: Course | null) {
  return {
    // Made up here, so that a course that is sent twice is one.
    id: course?.id ?? crypto.randomUUID(),
    names: Object.fromEntries(SCREEN_LANGUAGES.map((language) => [language, course?.names.find((name) => name.language === language)?.name ?? ''])),
    months: String(course?.validMonths ?? COURSE_MONTHS.usual),
    required: course?.required ?? true,
    retired: course?.retired ?? false,
  };
}

/** A course: what it is called in each language, for how long it counts, and whether it is required. */
export function CourseForm({ course, onClose, onOutrun }: CourseFormProps): ReactElement {
  const styles = useTrainingStyles();
  const { t } = useTranslation('training');
  const { locale } = useTabLanguage();
  const [values, setValues] = useState(() => valuesOf(course));
  const { fields, tried, look } = useFirstFault<HTMLFormElement>();
  const first = useRef<HTMLInputElement>(null);
  const { run, busy, failure } = useSaveCourse();
  useEffect(() => { first.current?.focus(); }, []);
  const months = Number(values.months);
  const monthsFault = !Number.isInteger(months) || months < COURSE_MONTHS.least || months > COURSE_MONTHS.most;
  const nameOf = (language: string): string => values.names[language]?.trim() ?? '';
  const save = async (): Promise<void> => {
    look();
    if (monthsFault || SCREEN_LANGUAGES.some((language) => nameOf(language) === '')) return;
    const names = SCREEN_LANGUAGES.map((language) => ({ language, name: nameOf(language) }));
    const { id, required, retired } = values;
    const answer = await run({ input: { id, version: course?.version ?? null, names, validMonths: months, required, retired } });
    if (answer === null) return;
    const now = answer.saveTrainingCourse.courses.find((one) => one.id === id);
    // A new course that is there already was sent before.
    if (answer.saveTrainingCourse.__typename === 'TrainingCourseSaved' || course === null || !now) onClose(true);
    else onOutrun(now);
  };
  const fault = (is: boolean, words: string) => (tried && is ? { validationState: 'error' as const, validationMessage: words } : {});
  return (
    <form ref={fields} className={styles.form} noValidate aria-label={t(course ? 'courses.change' : 'courses.add')} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      {languageNames(SCREEN_LANGUAGES, locale).map(({ code, name }, place) => (
        <Field key={code} size="large" label={t('courses.name', { language: name })} {...fault(nameOf(code) === '', t('fault.required'))}>
          <Input
            {...(place === 0 && { input: { ref: first } })} size="large" className={styles.input} maxLength={PLACE_NAME_LENGTH} value={values.names[code] ?? ''}
            onChange={(_, { value }) => { setValues({ ...values, names: { ...values.names, [code]: value } }); }}
          />
        </Field>
      ))}
      <Field size="large" label={t('courses.months')} hint={t('courses.monthsHint')} {...fault(monthsFault, t('fault.months', { least: COURSE_MONTHS.least, most: COURSE_MONTHS.most }))}>
        <Input type="number" size="large" className={styles.input} min={COURSE_MONTHS.least} max={COURSE_MONTHS.most} value={values.months} onChange={(_, { value }) => { setValues({ ...values, months: value }); }} />
      </Field>
      <Checkbox size="large" label={t('courses.isRequired')} checked={values.required} onChange={(_, { checked }) => { setValues({ ...values, required: checked === true }); }} />
      {course !== null && <Checkbox size="large" label={t('courses.isRetired')} checked={values.retired} onChange={(_, { checked }) => { setValues({ ...values, retired: checked === true }); }} />}
      <p className={styles.quiet}>{t('courses.effect')}</p>
      <NotDone failure={failure} />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="large" className={styles.target} disabledFocusable={busy}>{t('courses.save')}</Button>
        <Button size="large" className={styles.target} onClick={() => { onClose(false); }}>{t('courses.cancel')}</Button>
      </div>
    </form>
  );
}
