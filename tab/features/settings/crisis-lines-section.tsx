import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CrisisLineCorrection } from '../../../shared/crisis-line-corrections.ts';
import { CRISIS_LINES_MOST, SUPPORT_TEXT_LENGTH } from '../../../shared/limits.ts';
import { useTabLanguage } from '../../app/language.ts';
import { knownCountries, linesOf } from '../../ui/crisis-lines.ts';
import { TextField } from './fields.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { Settings } from './settings.query.ts';
import { useSave } from './use-save.ts';

const useStyles = makeStyles({
  line: {
    display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))', gap: tokens.spacingHorizontalM, alignItems: 'start',
    margin: 0, padding: 0, paddingBlockEnd: tokens.spacingVerticalL, border: 'none',
  },
  button: { minHeight: '44px', justifySelf: 'start', alignSelf: 'start' },
});

/** The crisis lines of a country: what is shipped, and what admins correct or add. */
export function CrisisLinesSection({ settings }: { settings: Settings }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('settings');
  const { locale } = useTabLanguage();
  const saving = useSave(settings.version, () => undefined);
  const [country, setCountry] = useState('GB');
  const [lines, setLines] = useState<readonly CrisisLineCorrection[]>(() => settings.crisisLines.map(({ country: of, shipped, name, phone, text, hours }) => ({ country: of, shipped, name, phone, text, hours })));
  const change = (place: number, changes: Partial<CrisisLineCorrection>): void => { setLines(lines.map((line, index) => (index === place ? { ...line, ...changes } : line))); };
  const refused = (place: number, field: string): boolean => saving.faults.includes(`crisisLines.${String(place)}.${field}`);
  const shippedHere = linesOf(country)?.lines ?? [];
  const room = lines.length < CRISIS_LINES_MOST;
  return (
    <SettingsSection title={t('lines.title')} about={t('lines.about')} saving={saving} onSave={() => { saving.save({ crisisLines: [...lines] }); }}>
      <Field label={t('lines.show')}>
        <Select size="large" value={country} onChange={(_, { value }) => { setCountry(value); }}>
          {knownCountries(locale, lines.map((line) => line.country).filter((code) => /^[A-Z]{2}$/.test(code))).map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </Select>
      </Field>
      {shippedHere.map(({ name, phone, text, hours }) => (
        <div key={phone} className={styles.line}>
          <Text>{t('lines.shipped', { name, phone, hours })}</Text>
          {room && !lines.some((line) => line.country === country && line.shipped === phone) && (
            <Button size="large" className={styles.button} onClick={() => { setLines([...lines, { country, shipped: phone, name, phone, text: text ?? null, hours }]); }}>{t('lines.correct', { name, phone })}</Button>
          )}
        </div>
      ))}
      {lines.map((line, place) => (line.country === country || line.shipped === null) && (
        <fieldset key={place} className={styles.line} aria-label={t('lines.one', { number: place + 1 })}>
          {line.shipped === null && <TextField label={t('lines.country')} most={2} value={line.country} refused={refused(place, 'country')} onChange={(value) => { change(place, { country: value.trim().toUpperCase() }); }} />}
          <TextField label={t('contacts.name')} most={SUPPORT_TEXT_LENGTH} value={line.name} refused={refused(place, 'name')} onChange={(value) => { change(place, { name: value }); }} />
          <TextField label={t('lines.phone')} most={40} value={line.phone} refused={refused(place, 'phone')} onChange={(value) => { change(place, { phone: value }); }} />
          <TextField label={t('lines.text')} most={40} value={line.text ?? ''} refused={refused(place, 'text')} onChange={(value) => { change(place, { text: value.trim() === '' ? null : value }); }} />
          <TextField label={t('lines.hours')} most={SUPPORT_TEXT_LENGTH} value={line.hours} refused={refused(place, 'hours')} onChange={(value) => { change(place, { hours: value }); }} />
          <Button size="large" className={styles.button} onClick={() => { setLines(lines.filter((_, index) => index !== place)); }}>{t(line.shipped === null ? 'contacts.remove' : 'lines.setBack', { name: line.name })}</Button>
        </fieldset>
      ))}
      {room && <Button size="large" className={styles.button} onClick={() => { setLines([...lines, { country, shipped: null, name: '', phone: '', text: null, hours: '24/7' }]); }}>{t('lines.add')}</Button>}
    </SettingsSection>
  );
}
