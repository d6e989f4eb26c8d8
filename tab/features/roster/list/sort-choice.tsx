import { useId } from 'react';
import type { ReactElement } from 'react';
import { Checkbox, Label, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ROSTER_SORTS } from '../../../../shared/roster-list.ts';
import type { RosterView } from '../data/use-roster-view.ts';

const useStyles = makeStyles({ line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS }, select: { minHeight: '44px' } });

/** How the cards are sorted; a grid is sorted by the heads of its columns. */
export function SortChoice({ view: { order, setOrder } }: { readonly view: RosterView }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  const id = useId();
  return (
    <div className={styles.line}>
      <Label htmlFor={id}>{t('sort')}</Label>
      <Select
        id={id} select={{ className: styles.select }} value={order.by}
        onChange={(_event, { value }) => { setOrder({ ...order, by: ROSTER_SORTS.find((sort) => sort === value) ?? 'NAME' }); }}
      >
        {ROSTER_SORTS.map((sort) => <option key={sort} value={sort}>{t(`order.${sort}`)}</option>)}
      </Select>
      <Checkbox label={t('descending')} checked={order.descending} onChange={(_event, { checked }) => { setOrder({ ...order, descending: checked === true }); }} />
    </div>
  );
}
