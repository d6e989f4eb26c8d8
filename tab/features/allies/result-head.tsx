import type { ReactElement } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons/svg/filter-dismiss';
import { useTranslation } from 'react-i18next';
import { FOUND, countOf, useAllyFilters } from './ally-filters.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, minHeight: '44px' },
  count: { outlineStyle: 'none' },
  button: { minHeight: '44px' },
});

/** How many were found, and the way back to all of them. */
export function ResultHead({ count }: { count: number }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const { filters, clearFilters } = useAllyFilters();
  return (
    <div className={styles.head}>
      <Text id={FOUND} tabIndex={-1} weight="semibold" className={styles.count}>
        {t('count', { count })}
      </Text>
      {countOf(filters) > 0 && (
        <Button appearance="subtle" className={styles.button} icon={<FilterDismissRegular />} onClick={clearFilters}>
          {t('clearAll')}
        </Button>
      )}
    </div>
  );
}
