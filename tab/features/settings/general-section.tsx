import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { COORDINATOR_LENGTH, PROGRAMME_NAME_LENGTH } from '../../../shared/limits.ts';
import { TextField } from './fields.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { Settings } from './settings.query.ts';
import { useSave } from './use-save.ts';

/** What the programme is called, and who looks after it. */
export function GeneralSection({ settings }: { settings: Settings }): ReactElement {
  const { t } = useTranslation('settings');
  const saving = useSave(settings.version, () => undefined);
  const [name, setName] = useState(settings.name);
  const [coordinator, setCoordinator] = useState({ en: settings.coordinator?.en ?? '', de: settings.coordinator?.de ?? '' });
  const said = coordinator.en !== '' || coordinator.de !== '';
  return (
    <SettingsSection title={t('general.title')} about={t('general.about')} saving={saving} onSave={() => { saving.save({ name, ...(said && { coordinator }) }); }}>
      <TextField label={t('general.name')} most={PROGRAMME_NAME_LENGTH} value={name} refused={saving.faults.includes('name')} onChange={setName} />
      {(['en', 'de'] as const).map((language) => (
        <TextField
          key={language} label={t(`general.coordinator.${language}`)} most={COORDINATOR_LENGTH} value={coordinator[language]}
          refused={saving.faults.includes(`coordinator.${language}`)} onChange={(value) => { setCoordinator({ ...coordinator, [language]: value }); }}
        />
      ))}
    </SettingsSection>
  );
}
