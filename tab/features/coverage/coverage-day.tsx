import { useState } from 'react';
import type { ReactElement } from 'react';
import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { WORKING_HOURS, type CoverageBy } from '../../../shared/coverage.ts';
import { useTabLanguage } from '../../app/language.ts';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { useCheckStyles } from '../../ui/use-check-styles.ts';
import { usePhone } from '../../ui/use-phone.ts';
import { CoverageLines } from './coverage-lines.tsx';
import type { Coverage } from './coverage.query.ts';
import { CoverageTable } from './coverage-table.tsx';
import { Gaps } from './coverage-words.tsx';
import { rowName } from './row-name.ts';
import { HOURS, WEEKDAYS, weekdayName } from './week-words.ts';

const useStyles = makeStyles({
  day: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** One day of the week: working time first, the rest where it is wanted. */
export function CoverageDay({ coverage: { rows, workingWeek }, by }: { coverage: Coverage; by: CoverageBy }): ReactElement {
  const styles = useStyles();
  const { check } = useCheckStyles();
  const { t } = useTranslation('coverage');
  const { locale } = useTabLanguage();
  const narrow = usePhone();
  const [beyond, setBeyond] = useState(false);
  const weekdays = beyond ? WEEKDAYS : WEEKDAYS.filter((day) => workingWeek.includes(day));
  const [chosen, setChosen] = useState(weekdays[0] ?? 1);
  const weekday = weekdays.includes(chosen) ? chosen : weekdays[0] ?? 1;
  const hours = beyond ? HOURS : HOURS.filter((hour) => hour >= WORKING_HOURS.from && hour < WORKING_HOURS.until);
  const named = rows.map((row) => ({ ...row, label: rowName(by, row.name, locale) }));
  const day = { rows: named, weekday, hours };
  if (rows.length === 0) return <Text as="p">{t('noRows')}</Text>;
  return (
    <>
      <div className={styles.day}>
        <ChoiceBar
          label={t('day')} chosen={weekday} onChoose={setChosen}
          choices={weekdays.map((value) => ({ value, text: weekdayName(value, locale, narrow ? 'short' : 'long') }))}
        />
        <span>
          <Checkbox className={check} label={t('beyond')} checked={beyond} onChange={(_, { checked }) => { setBeyond(checked === true); }} />
        </span>
        {narrow ? <CoverageLines {...day} /> : <CoverageTable {...day} head={t(`by.${by}`)} />}
      </div>
      <Gaps rows={named} />
    </>
  );
}
