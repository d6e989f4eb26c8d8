import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { useMore } from '../../../ui/use-more.ts';
import { useTargetStyles } from './use-target-styles.ts';

/** Asks for the next page, and says when it does not come. */
export function MoreButton({ fetchMore }: { fetchMore: () => Promise<unknown> }): ReactElement {
  const { target } = useTargetStyles();
  const { t } = useTranslation('contacts');
  const { failed, load, loading } = useMore(fetchMore);
  if (failed) return <ErrorNotice title={t('moreFailed')} onRetry={load} />;
  return <Button size="large" className={target} disabledFocusable={loading} onClick={load}>{t(loading ? 'loading' : 'loadMore')}</Button>;
}
