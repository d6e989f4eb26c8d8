import type { ReactElement } from 'react';
import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useAllyListStyles } from './ally-list.tsx';

const useStyles = makeStyles({
  card: { height: '224px', borderRadius: tokens.borderRadiusXLarge },
  count: { width: '96px', height: '20px', marginBlockEnd: tokens.spacingVerticalM },
});

/** As many grey cards as fill the first view, of the size of real ones, so that nothing jumps. */
export function AllyGridSkeleton(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  return (
    <Skeleton aria-label={t('loading')}>
      <SkeletonItem className={styles.count} />
      <div className={useAllyListStyles().grid}>
        {Array.from({ length: 6 }, (_, card) => (
          <SkeletonItem key={card} className={styles.card} />
        ))}
      </div>
    </Skeleton>
  );
}
