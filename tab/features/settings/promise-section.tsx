import { useState } from 'react';
import type { ReactElement } from 'react';
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { REPLY_WORKING_DAYS } from '../../../shared/limits.ts';
import { useTabLanguage } from '../../app/language.ts';
import { useCheckStyles } from '../../ui/use-check-styles.ts';
import { isWithin, NumberField } from './fields.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { Settings } from './settings.query.ts';
import { useSave } from './use-save.ts';

const useStyles = makeStyles({
  days: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, margin: 0, padding: 0, border: 'none', '& > legend': { padding: 0 } },
});

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
/** A Monday, from which weekdays get their names. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

/** By when an answer is promised. */
export function PromiseSection({ settings }: { settings: Settings }): ReactElement {
  const styles = useStyles();
  const { check } = useCheckStyles();
  const { t } = useTranslation('settings');
  const { locale } = useTabLanguage();
  const saving = useSave(settings.version, () => undefined);
  const [days, setDays] = useState(String(settings.replyWorkingDays));
  const [week, setWeek] = useState<readonly number[]>(settings.workingWeek);
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const save = (): void => {
    if (isWithin(days, REPLY_WORKING_DAYS) && week.length > 0) saving.save({ replyWorkingDays: Number(days), workingWeek: [...week].sort((a, b) => a - b) });
  };
  return (
    <SettingsSection title={t('promise.title')} about={t('promise.about')} saving={saving} onSave={save}>
      <NumberField label={t('promise.days')} bounds={REPLY_WORKING_DAYS} value={days} onChange={setDays} />
      <fieldset className={styles.days}>
        <legend>{t('promise.week')}</legend>
        {WEEKDAYS.map((day) => (
          <Checkbox
            key={day} className={check} label={name.format(MONDAY + (day - 1) * DAY)} checked={week.includes(day)}
            onChange={(_, { checked }) => { setWeek(checked === true ? [...week, day] : week.filter((other) => other !== day)); }}
          />
        ))}
        {week.length === 0 && <span role="alert">{t('promise.noDay')}</span>}
      </fieldset>
    </SettingsSection>
  );
}
