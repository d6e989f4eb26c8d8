import type { ReactElement } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { countOf, useAllyFilters } from './ally-filters.tsx';

const useStyles = makeStyles({ button: { minHeight: '44px' } });

/** Nobody to show, because of the filters or because there is nobody yet. */
export function NoAlly(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const { filters, clearFilters } = useAllyFilters();
  if (countOf(filters) === 0) return <EmptyState title={t('none.title')}>{t('none.body')}</EmptyState>;
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        <Button appearance="primary" size="large" className={styles.button} onClick={clearFilters}>
          {t('empty.action')}
        </Button>
      }
    >
      {t('empty.body')}
    </EmptyState>
  );
}
