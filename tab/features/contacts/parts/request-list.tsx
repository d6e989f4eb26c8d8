import type { ReactElement, ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTargetStyles } from './use-target-styles.ts';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0 },
});

/** Rows of requests. */
export function RequestList({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return <ul aria-label={label} className={useStyles().list}>{children}</ul>;
}

/** Asks for the next page. */
export function MoreButton({ onMore }: { onMore: () => void }): ReactElement {
  const { target } = useTargetStyles();
  const { t } = useTranslation('contacts');
  return <Button size="large" className={target} onClick={onMore}>{t('loadMore')}</Button>;
}
