import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { areInUse, focusFound, useAllyFilters } from './ally-filters.tsx';
import { useDroppable } from './use-droppable.ts';
import type { Facets } from './use-facets.ts';

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS, maxWidth: '100%' },
  button: { minHeight: '44px', overflowWrap: 'anywhere' },
});

/** Nobody to show, because of the filters or because there is nobody yet. Names the filters whose loss would help. */
export function NoAlly({ facets }: { facets: Facets | undefined }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const { filters, setFilters, clearFilters } = useAllyFilters();
  const droppable = useDroppable(facets);
  if (!areInUse(filters)) return <EmptyState title={t('none.title')}>{t('none.body')}</EmptyState>;
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        <div className={styles.ways}>
          {droppable.map(({ filter, text, count, without }) => (
            <Button
              key={filter}
              size="large"
              className={styles.button}
              onClick={() => {
                setFilters(without);
                focusFound();
              }}
            >
              {t('empty.without', { filter: text, found: t('count', { count }) })}
            </Button>
          ))}
          <Button appearance={droppable.length === 0 ? 'primary' : 'subtle'} size="large" className={styles.button} onClick={clearFilters}>
            {t('empty.action')}
          </Button>
        </div>
      }
    >
      {droppable.length === 0 ? t('empty.body') : t('empty.drop', { count: droppable.length })}
    </EmptyState>
  );
}
