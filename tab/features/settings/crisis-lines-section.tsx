import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CrisisLineCorrection } from '../../../shared/crisis-line-corrections.ts';
import { CRISIS_LINES_MOST } from '../../../shared/limits.ts';
import { useTabLanguage } from '../../app/language.ts';
import { useViewer } from '../../app/viewer.ts';
import { knownCountries, linesOf } from '../../ui/crisis-lines.ts';
import { CrisisLineFields } from './crisis-line-fields.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { Settings } from './settings.query.ts';
import { useSave } from './use-save.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  button: { minHeight: '44px', justifySelf: 'start', alignSelf: 'start' },
});

const COUNTRY = /^[A-Z]{2}$/;

/** The crisis lines of a country: what is shipped, and what admins correct or add. */
export function CrisisLinesSection({ settings }: { settings: Settings }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('settings');
  const { locale, region } = useTabLanguage();
  const viewer = useViewer();
  const saving = useSave(settings.version, () => undefined);
  const [country, setCountry] = useState(viewer?.country ?? region ?? 'GB');
  const [lines, setLines] = useState<readonly CrisisLineCorrection[]>(() =>
    settings.crisisLines.map(({ country: of, shipped, name, phone, text, hours }) => ({ country: of, shipped, name, phone, text, hours })));
  const faultsOf = (place: number): readonly string[] => {
    const path = `crisisLines.${String(place)}.`;
    return saving.faults.filter((fault) => fault.startsWith(path)).map((fault) => fault.slice(path.length));
  };
  // What was refused is seen, whatever country is looked at.
  const isShown = (line: CrisisLineCorrection, place: number): boolean => line.country === country || line.shipped === null || faultsOf(place).length > 0;
  const shipped = linesOf(country)?.lines ?? [];
  const room = lines.length < CRISIS_LINES_MOST;
  const isCorrected = (phone: string): boolean => lines.some((line) => line.country === country && line.shipped === phone);
  return (
    <SettingsSection title={t('lines.title')} about={t('lines.about')} saving={saving} onSave={() => { saving.save({ crisisLines: [...lines] }); }}>
      <Field label={t('lines.show')}>
        <Select size="large" value={country} onChange={(_, { value }) => { setCountry(value); }}>
          {knownCountries(locale, [country, ...lines.map((line) => line.country)].filter((code) => COUNTRY.test(code))).map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </Select>
      </Field>
      {shipped.length === 0 && <Text>{t('lines.none')}</Text>}
      {shipped.map(({ name, phone, text, hours }) => (
        <div key={phone} className={styles.line}>
          <Text>{t('lines.shipped', { name, phone, hours })}</Text>
          {room && !isCorrected(phone) && (
            <Button size="large" className={styles.button} onClick={() => { setLines([...lines, { country, shipped: phone, name, phone, text: text ?? null, hours }]); }}>
              {t('lines.correct', { name, phone })}
            </Button>
          )}
        </div>
      ))}
      {lines.map((line, place) => isShown(line, place) && (
        <CrisisLineFields
          key={place}
          number={place + 1}
          line={line}
          faults={faultsOf(place)}
          onChange={(changes) => { setLines(lines.map((each, index) => (index === place ? { ...each, ...changes } : each))); }}
          onRemove={() => { setLines(lines.filter((_, index) => index !== place)); }}
        />
      ))}
      {saving.faults.includes('crisisLines') && <Text role="alert">{t('lines.twice')}</Text>}
      {room && <Button size="large" className={styles.button} onClick={() => { setLines([...lines, { country, shipped: null, name: '', phone: '', text: null, hours: '24/7' }]); }}>{t('lines.add')}</Button>}
    </SettingsSection>
  );
}
