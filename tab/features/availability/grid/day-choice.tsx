import type { ReactElement } from 'react';
import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../../app/language.ts';
import { weekdayName } from '../days.ts';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS },
  button: { minHeight: '44px', minWidth: '44px', ':dir(rtl) svg': { transform: 'scaleX(-1)' } },
  select: { minHeight: '44px', '& select': { height: '44px' } },
});

/** Which day the grid shows where only one has room. */
export function DayChoice({ weekday, onChoose }: { weekday: number; onChoose: (weekday: number) => void }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('availability');
  const { locale } = useTabLanguage();
  const days = [1, 2, 3, 4, 5, 6, 7];
  return (
    <div className={styles.row}>
      <Button className={styles.button} aria-label={t('grid.dayBefore')} icon={<ChevronLeftRegular />} onClick={() => { onChoose(((weekday + 5) % 7) + 1); }} />
      <Select
        aria-label={t('grid.day')}
        size="large"
        className={styles.select}
        value={weekday}
        onChange={(_event, { value }) => { onChoose(Number(value)); }}
      >
        {days.map((day) => <option key={day} value={day}>{weekdayName(day, locale)}</option>)}
      </Select>
      <Button className={styles.button} aria-label={t('grid.dayAfter')} icon={<ChevronRightRegular />} onClick={() => { onChoose((weekday % 7) + 1); }} />
    </div>
  );
}
