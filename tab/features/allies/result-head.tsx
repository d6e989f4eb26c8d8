import type { ReactElement } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { phone, tablet } from '../../ui/widths.ts';
import { FOUND } from './ally-filters.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { LayoutToggle } from './layout-toggle.tsx';

const narrow = { gridColumnStart: '1', gridColumnEnd: '-1', gridRowStart: '2' } as const;

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    minHeight: '44px',
    [tablet]: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
  count: { outlineStyle: 'none' },
  // Beside the number where there is room, else below.
  chosen: { [tablet]: narrow, [phone]: narrow },
});

/** How many were found with which filters, and how they are laid out. */
export function ResultHead({ count }: { count: number }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  return (
    <div className={styles.head}>
      <Text id={FOUND} tabIndex={-1} weight="semibold" className={styles.count}>
        {t('count', { count })}
      </Text>
      <div className={styles.chosen}>
        <ChosenFilters />
      </div>
      <LayoutToggle />
    </div>
  );
}
