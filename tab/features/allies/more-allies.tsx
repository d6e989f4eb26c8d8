import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Button, Spinner, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import type { More } from '../../ui/use-more.ts';

const useStyles = makeStyles({ more: { display: 'flex', justifyContent: 'center' }, button: { minHeight: '44px' } });

/** The end of what is shown: the next page comes when it is scrolled to, or at a press. */
export function MoreAllies({ loading, failed, load }: More): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end.current === null || loading || failed || !('IntersectionObserver' in window)) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) load();
      },
      { rootMargin: '200px' },
    );
    observer.observe(end.current);
    return () => {
      observer.disconnect();
    };
  }, [loading, failed, load]);
  if (failed) return <ErrorNotice title={t('failedMore')} onRetry={load} />;
  return (
    <div ref={end} className={styles.more}>
      <Button size="large" className={styles.button} disabledFocusable={loading} {...(loading && { icon: <Spinner size="tiny" /> })} onClick={load}>
        {t(loading ? 'loadingMore' : 'showMore')}
      </Button>
    </div>
  );
}
