import type { ReactElement } from 'react';
import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { PATTERN_WEEKS_MOST } from '../../../../shared/limits.ts';
import { useNow } from '../../../ui/clock.tsx';
import { dayIn, patternWeekOf } from '../days.ts';
import { DayField } from '../parts/day-field.tsx';
import { usePartStyles } from '../parts/use-part-styles.ts';
import { withWeeks } from './draft-edits.ts';
import { isZone, type DraftFault } from './draft-faults.ts';
import type { HoursDraft } from './draft.ts';
import { TimeZoneField } from './time-zone-field.tsx';
import { useFieldFault } from './use-fault-words.ts';
import type { HoursInEditing } from './use-hours-draft.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 480px) and (max-width: 1199px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    '@media (min-width: 1200px)': { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  // The names of zones are long.
  zone: { '@media (min-width: 480px)': { gridColumn: 'span 2' } },
  newRow: { '@media (min-width: 480px)': { gridColumnStart: 1 } },
});

interface HoursSettingsProps {
  hours: Pick<HoursInEditing, 'draft' | 'change'>;
  faults: readonly DraftFault[];
}

/** What holds for all the hours: their zone, how often they repeat, and on which days they hold. */
export function HoursSettings({ hours: { draft, change }, faults }: HoursSettingsProps): ReactElement {
  const { t } = useTranslation('availability');
  const fieldFault = useFieldFault();
  const { select } = usePartStyles();
  const faultOf = (field: DraftFault['field']) => fieldFault(faults.find((fault) => fault.field === field));
  const thisWeek = useThisWeek(draft);
  const weeks = Array.from({ length: PATTERN_WEEKS_MOST }, (_, index) => index + 1);
  const day = (field: 'firstWeekStartsOn' | 'validFrom' | 'validUntil', value: string): void => {
    change((now) => ({ ...now, [field]: value }), field);
  };
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <TimeZoneField
        className={styles.zone}
        zone={draft.timeZone}
        fault={faultOf('timeZone')}
        onChange={(timeZone) => { change((now) => ({ ...now, timeZone }), 'timeZone'); }}
      />
      <Field label={t('settings.repeats')}>
        <Select size="large" className={select} value={draft.weeks} onChange={(_event, { value }) => { change((now) => withWeeks(now, Number(value))); }}>
          {weeks.map((count) => <option key={count} value={count}>{t('settings.everyWeeks', { count })}</option>)}
        </Select>
      </Field>
      {draft.weeks > 1 && (
        <DayField
          label={t('settings.firstWeek')}
          hint={thisWeek}
          fault={faultOf('firstWeekStartsOn')}
          day={draft.firstWeekStartsOn}
          onChange={(value) => { day('firstWeekStartsOn', value); }}
        />
      )}
      <DayField
        label={t('settings.validFrom')}
        className={styles.newRow}
        fault={faultOf('validFrom')}
        day={draft.validFrom}
        onChange={(value) => { day('validFrom', value); }}
      />
      <DayField label={t('settings.validUntil')} fault={faultOf('validUntil')} day={draft.validUntil} onChange={(value) => { day('validUntil', value); }} />
    </div>
  );
}

/** Which week of the pattern this one is, so that nobody has to count. */
function useThisWeek(draft: HoursDraft): string | undefined {
  const { t } = useTranslation('availability');
  const now = useNow();
  const zone = draft.timeZone.trim();
  const week = isZone(zone) ? patternWeekOf(dayIn(zone, now), draft) : null;
  return week === null ? undefined : t('settings.thisWeek', { week, weeks: draft.weeks });
}
