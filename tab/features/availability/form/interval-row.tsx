import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Button, Checkbox, Field, Input, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useTranslation } from 'react-i18next';
import type { WrittenInterval } from '../../../../shared/time/written-hours.ts';
import { useTabLanguage } from '../../../app/language.ts';
import { weekdayName } from '../days.ts';
import type { DraftFault } from '../hours/draft-faults.ts';
import type { DraftInterval } from '../hours/draft.ts';
import { useFaultWords, useFieldFault } from '../hours/use-fault-words.ts';
import { useIntervalWords } from '../parts/use-interval-words.ts';
import { usePartStyles } from '../parts/use-part-styles.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.3fr) minmax(0, 1fr) minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'start',
    '@media (min-width: 400px) and (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
    // A time with am or pm needs the whole width.
    '@media (max-width: 399px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  wide: { '@media (max-width: 639px)': { gridColumn: '1 / -1' } },
  // Level with the fields, which have a label above them.
  level: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXS,
    marginBlockStart: '26px',
    '@media (max-width: 639px)': { marginBlockStart: 0, gridColumn: '1 / -1' },
  },
  fault: { gridColumn: '1 / -1', color: tokens.colorStatusDangerForeground1 },
});

interface IntervalRowProps {
  interval: DraftInterval;
  faults: readonly DraftFault[];
  /** How often somebody was led here from elsewhere: then the row takes the focus. */
  focused?: number;
  onChange: (change: Partial<WrittenInterval>, kind: string) => void;
  onRemove: () => void;
}

/** One interval as fields: day, from, to, and whether it ends on the next day. */
export function IntervalRow({ interval, faults, focused = 0, onChange, onRemove }: IntervalRowProps): ReactElement {
  const styles = useStyles();
  const { icon, input, select } = usePartStyles();
  const { t } = useTranslation('availability');
  const { locale } = useTabLanguage();
  const day = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (focused > 0) day.current?.focus();
  }, [focused]);
  const fieldFault = useFieldFault();
  const faultWords = useFaultWords();
  const words = useIntervalWords(1)(interval);
  const { key, weekday, start, end, endsNextDay } = interval;
  const whole = faults.find(({ field }) => field === 'interval');
  return (
    <div role="group" aria-label={words} className={styles.row}>
      <Field label={t('form.day')} className={styles.wide}>
        <Select ref={day} size="large" className={select} value={weekday} onChange={(_event, { value }) => { onChange({ weekday: Number(value) }, `day ${key}`); }}>
          {[1, 2, 3, 4, 5, 6, 7].map((one) => <option key={one} value={one}>{weekdayName(one, locale)}</option>)}
        </Select>
      </Field>
      <Field label={t('form.from')} {...fieldFault(faults.find(({ field }) => field === 'start'))}>
        <Input type="time" size="large" className={input} value={start} onChange={(_event, { value }) => { onChange({ start: value }, `start ${key}`); }} />
      </Field>
      <Field label={t('form.to')} {...fieldFault(faults.find(({ field }) => field === 'end'))}>
        <Input type="time" size="large" className={input} value={end} onChange={(_event, { value }) => { onChange({ end: value }, `end ${key}`); }} />
      </Field>
      <div className={styles.level}>
        <Checkbox
          size="large"
          label={t('form.endsNextDay')}
          checked={endsNextDay}
          onChange={(_event, { checked }) => { onChange({ endsNextDay: checked === true }, `next day ${key}`); }}
        />
        <Button className={icon} appearance="subtle" icon={<DeleteRegular />} aria-label={t('form.remove', { times: words })} onClick={onRemove} />
      </div>
      {whole !== undefined && <Text role="alert" size={200} className={styles.fault}>{faultWords(whole)}</Text>}
    </div>
  );
}
