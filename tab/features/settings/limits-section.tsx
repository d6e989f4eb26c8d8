import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS_LENGTH } from '../../../shared/limits.ts';
import { TextField } from './fields.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { Settings } from './settings.query.ts';
import { useSave } from './use-save.ts';

/** What would break confidentiality, as it stands above every box where a person writes. */
export function LimitsSection({ settings }: { settings: Settings }): ReactElement {
  const { t } = useTranslation('settings');
  const saving = useSave(settings.version, () => undefined);
  const [limits, setLimits] = useState({ en: settings.confidentialityLimits.en, de: settings.confidentialityLimits.de });
  return (
    <SettingsSection title={t('limits.title')} about={t('limits.about')} saving={saving} onSave={() => { saving.save({ confidentialityLimits: limits }); }}>
      {(['en', 'de'] as const).map((language) => (
        <TextField
          key={language} long label={t(`limits.${language}`)} most={LIMITS_LENGTH} value={limits[language]}
          refused={saving.faults.includes(`confidentialityLimits.${language}`)} onChange={(value) => { setLimits({ ...limits, [language]: value }); }}
        />
      ))}
    </SettingsSection>
  );
}
