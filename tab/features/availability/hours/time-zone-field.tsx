import { useId } from 'react';
import type { ReactElement } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../../app/language.ts';
import { useNow } from '../../../ui/clock.tsx';
import { usePartStyles } from '../parts/use-part-styles.ts';
import { isZone } from './draft-faults.ts';
import type { FieldFault } from './use-fault-words.ts';

const zones = Intl.supportedValuesOf('timeZone');

interface TimeZoneFieldProps {
  zone: string;
  fault: FieldFault;
  className: string;
  onChange: (zone: string) => void;
}

/** The zone in which the hours are meant. Any part of a name finds it; what time it is there shows that it is the right one. */
export function TimeZoneField({ zone, fault, className, onChange }: TimeZoneFieldProps): ReactElement {
  const { t } = useTranslation('availability');
  const { locale } = useTabLanguage();
  const { input } = usePartStyles();
  const now = useNow();
  const listId = useId();
  const hint = isZone(zone.trim()) ? t('settings.timeThere', { time: timeIn(zone.trim(), now, locale) }) : undefined;
  return (
    <Field label={t('settings.timeZone')} className={className} {...(hint !== undefined && { hint })} {...fault}>
      <Input
        size="large"
        className={input}
        list={listId}
        autoComplete="off"
        spellCheck={false}
        value={zone}
        onChange={(_event, { value }) => { onChange(value); }}
        contentAfter={<datalist id={listId}>{zones.map((name) => <option key={name} value={name} />)}</datalist>}
      />
    </Field>
  );
}

function timeIn(timeZone: string, now: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' }).format(now);
}
