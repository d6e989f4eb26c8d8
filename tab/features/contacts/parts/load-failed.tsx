import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { ReadingColumn } from '../../../ui/reading-column.tsx';

export function LoadFailed({ onRetry }: { onRetry: () => void }): ReactElement {
  const { t } = useTranslation('contacts');
  return (
    <ReadingColumn>
      <ErrorNotice title={t('loadFailed.title')} onRetry={onRetry}>{t('loadFailed.body')}</ErrorNotice>
    </ReadingColumn>
  );
}
