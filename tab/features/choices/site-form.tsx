import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { PLACE_NAME_LENGTH } from '../../../shared/limits.ts';
import { useTimeZone } from '../../ui/use-time-zone.ts';
import type { ChoiceFormProps } from './choice-form.tsx';
import { SaveSite } from './choices.mutation.ts';
import type { Choice } from './choices.query.ts';
import { NotChangedNotice } from './not-changed-notice.tsx';
import { useChangeChoices } from './use-change-choices.ts';
import { useChoicesStyles } from './use-choices-styles.ts';
import { useFocusFirst } from './use-focus-first.ts';

const COUNTRY = /^[A-Z]{2}$/;

/** A site: what it is called, in which country, and in which time zone. */
export function SiteForm({ choice, onDone, onCancel }: ChoiceFormProps): ReactElement {
  const styles = useChoicesStyles();
  const { t } = useTranslation('choices');
  const ownZone = useTimeZone();
  const [id] = useState(() => choice?.id ?? crypto.randomUUID());
  const [site, setSite] = useState({ name: choice?.name ?? '', country: choice?.country ?? '', timeZone: choice?.timeZone ?? ownZone });
  const [tried, setTried] = useState(false);
  const first = useFocusFirst();
  const { run, busy, notChanged } = useChangeChoices(SaveSite);
  const change = (part: Partial<typeof site>): void => { setSite({ ...site, ...part }); };
  const faults = { name: site.name.trim() === '', country: !COUNTRY.test(site.country) };
  const save = async (): Promise<void> => {
    setTried(true);
    if (faults.name || faults.country) return;
    const isThere = (choices: readonly Choice[]): boolean => choice === null && choices.some((one) => one.id === id && one.name === site.name.trim());
    if ((await run({ input: { id, version: choice?.version ?? null, ...site } }, isThere)) === true) onDone();
  };
  const fault = (is: boolean, words: string) => (tried && is ? { validationState: 'error' as const, validationMessage: words } : {});
  const zones = [...new Set([site.timeZone, ...Intl.supportedValuesOf('timeZone')])].toSorted();
  return (
    <form className={styles.form} noValidate aria-label={t(choice ? 'change' : 'add.SITE')} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Field size="large" label={t('siteName')} {...fault(faults.name, t('required'))}>
        <Input input={{ ref: first }} size="large" className={styles.input} maxLength={PLACE_NAME_LENGTH} value={site.name} onChange={(_, { value }) => { change({ name: value }); }} />
      </Field>
      <Field size="large" label={t('country')} hint={t('countryHint')} {...fault(faults.country, t('countryFault'))}>
        <Input size="large" className={styles.input} maxLength={2} value={site.country} onChange={(_, { value }) => { change({ country: value.trim().toUpperCase() }); }} />
      </Field>
      <Field size="large" label={t('timeZone')}>
        <Select size="large" className={styles.input} value={site.timeZone} onChange={(_, { value }) => { change({ timeZone: value }); }}>
          {zones.map((zone) => <option key={zone} value={zone}>{zone}</option>)}
        </Select>
      </Field>
      <NotChangedNotice why={notChanged} />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="large" className={styles.target} disabledFocusable={busy}>{t('save')}</Button>
        <Button size="large" className={styles.target} onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
