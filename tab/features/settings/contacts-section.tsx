import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { SUPPORT_CONTACTS_MOST, SUPPORT_TEXT_LENGTH } from '../../../shared/limits.ts';
import { SUPPORT_KINDS, type SupportContact } from '../../../shared/support-contacts.ts';
import { TextField } from './fields.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { Settings } from './settings.query.ts';
import { useSave } from './use-save.ts';

const useStyles = makeStyles({
  contact: {
    display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))', gap: tokens.spacingHorizontalM, alignItems: 'start',
    margin: 0, padding: 0, paddingBlockEnd: tokens.spacingVerticalL, border: 'none',
    borderBlockEndWidth: tokens.strokeWidthThin, borderBlockEndStyle: 'solid', borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  button: { minHeight: '44px', justifySelf: 'start', alignSelf: 'start' },
});

const EMPTY: SupportContact = { kind: 'EAP', name: '', phone: null, link: null, hours: '', country: null };
const written = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The employer's own support, as it stands in "Need help now". */
export function ContactsSection({ settings }: { settings: Settings }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('settings');
  const saving = useSave(settings.version, () => undefined);
  const [contacts, setContacts] = useState<readonly SupportContact[]>(() => settings.supportContacts.map(({ kind, name, phone, link, hours, country }) => ({ kind, name, phone, link, hours, country })));
  const change = (place: number, changes: Partial<SupportContact>): void => { setContacts(contacts.map((contact, index) => (index === place ? { ...contact, ...changes } : contact))); };
  const refused = (place: number, field: string): boolean => saving.faults.includes(`supportContacts.${String(place)}.${field}`);
  return (
    <SettingsSection title={t('contacts.title')} about={t('contacts.about')} saving={saving} onSave={() => { saving.save({ supportContacts: [...contacts] }); }}>
      {contacts.map(({ kind, name, phone, link, hours, country }, place) => (
        <fieldset key={place} className={styles.contact} aria-label={t('contacts.one', { number: place + 1 })}>
          <Field label={t('contacts.kind')}>
            <Select size="large" value={kind} onChange={(_, { value }) => { change(place, { kind: SUPPORT_KINDS.find((each) => each === value) ?? 'OTHER' }); }}>
              {SUPPORT_KINDS.map((each) => <option key={each} value={each}>{t(`contacts.${each}`)}</option>)}
            </Select>
          </Field>
          <TextField label={t('contacts.name')} most={SUPPORT_TEXT_LENGTH} value={name} refused={refused(place, 'name')} onChange={(value) => { change(place, { name: value }); }} />
          <TextField label={t('contacts.phone')} most={40} value={phone ?? ''} refused={refused(place, 'phone')} onChange={(value) => { change(place, { phone: written(value) }); }} />
          <TextField label={t('contacts.link')} most={SUPPORT_TEXT_LENGTH} value={link ?? ''} refused={refused(place, 'link')} onChange={(value) => { change(place, { link: written(value) }); }} />
          <TextField label={t('contacts.hours')} most={SUPPORT_TEXT_LENGTH} value={hours} refused={refused(place, 'hours')} onChange={(value) => { change(place, { hours: value }); }} />
          <TextField label={t('contacts.country')} most={2} value={country ?? ''} refused={refused(place, 'country')} onChange={(value) => { change(place, { country: written(value)?.toUpperCase() ?? null }); }} />
          <Button size="large" className={styles.button} onClick={() => { setContacts(contacts.filter((_, index) => index !== place)); }}>{t('contacts.remove', { name })}</Button>
        </fieldset>
      ))}
      {contacts.length < SUPPORT_CONTACTS_MOST && <Button size="large" className={styles.button} onClick={() => { setContacts([...contacts, EMPTY]); }}>{t('contacts.add')}</Button>}
    </SettingsSection>
  );
}
