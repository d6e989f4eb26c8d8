import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Button, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { PAGE_SIZE } from '../../../shared/limits.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import type { More } from '../../ui/use-more.ts';

const useStyles = makeStyles({
  more: { display: 'flex', justifyContent: 'center', paddingBlock: tokens.spacingVerticalM },
  button: { minHeight: '44px' },
  all: { color: tokens.colorNeutralForeground2, outlineStyle: 'none' },
});

interface MoreAlliesProps {
  more: More & { readonly there: boolean };
  total: number;
}

/** The end of what is shown: the next page comes when it is scrolled to, or at a press. */
export function MoreAllies({ more: { there, loading, failed, load }, total }: MoreAlliesProps): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end.current === null || !there || loading || failed || !('IntersectionObserver' in window)) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) load();
      },
      { rootMargin: '600px' },
    );
    observer.observe(end.current);
    return () => {
      observer.disconnect();
    };
  }, [there, loading, failed, load]);
  if (failed) return <ErrorNotice title={t('failedMore')} onRetry={load} />;
  if (there) {
    return (
      <div ref={end} className={styles.more}>
        <Button size="large" className={styles.button} disabledFocusable={loading} {...(loading && { icon: <Spinner size="tiny" /> })} onClick={load}>
          {t(loading ? 'loadingMore' : 'showMore')}
        </Button>
      </div>
    );
  }
  return total > PAGE_SIZE ? <AllShown total={total} /> : null;
}

/** Takes the focus over from the button that went when it had nothing more to show. */
function AllShown({ total }: { total: number }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) text.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.more}>
      <Text ref={text} tabIndex={-1} className={styles.all}>
        {t('allShown', { count: total })}
      </Text>
    </div>
  );
}
