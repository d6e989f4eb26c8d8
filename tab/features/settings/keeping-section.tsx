import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { KEPT_DAYS_AFTER_CLOSING, KEPT_DAYS_WITHOUT_ANSWER, SMALLEST_GROUP } from '../../../shared/limits.ts';
import { isWithin, NumberField } from './fields.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { Settings } from './settings.query.ts';
import { useSave } from './use-save.ts';

/** How long requests are kept. Less time destroys what is older; that is asked before. */
export function KeepingSection({ settings }: { settings: Settings }): ReactElement {
  const { t } = useTranslation('settings');
  const saving = useSave(settings.version, () => undefined);
  const [after, setAfter] = useState(String(settings.keptDaysAfterClosing));
  const [without, setWithout] = useState(String(settings.keptDaysWithoutAnswer));
  const shorter = Number(after) < settings.keptDaysAfterClosing || Number(without) < settings.keptDaysWithoutAnswer;
  const good = isWithin(after, KEPT_DAYS_AFTER_CLOSING) && isWithin(without, KEPT_DAYS_WITHOUT_ANSWER);
  const save = (): void => {
    if (good) saving.save({ keptDaysAfterClosing: Number(after), keptDaysWithoutAnswer: Number(without) });
  };
  return (
    <SettingsSection title={t('keeping.title')} about={t('keeping.about')} warning={good && shorter ? t('keeping.warning') : null} saving={saving} onSave={save}>
      <NumberField label={t('keeping.after')} bounds={KEPT_DAYS_AFTER_CLOSING} value={after} onChange={setAfter} />
      <NumberField label={t('keeping.without')} bounds={KEPT_DAYS_WITHOUT_ANSWER} value={without} onChange={setWithout} />
    </SettingsSection>
  );
}

/** From how many people on numbers are shown. */
export function NumbersSection({ settings }: { settings: Settings }): ReactElement {
  const { t } = useTranslation('settings');
  const saving = useSave(settings.version, () => undefined);
  const [smallest, setSmallest] = useState(String(settings.smallestGroup));
  const save = (): void => {
    if (isWithin(smallest, SMALLEST_GROUP)) saving.save({ smallestGroup: Number(smallest) });
  };
  return (
    <SettingsSection title={t('numbers.title')} about={t('numbers.about')} saving={saving} onSave={save}>
      <NumberField label={t('numbers.smallest')} bounds={SMALLEST_GROUP} value={smallest} onChange={setSmallest} />
    </SettingsSection>
  );
}
