import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import type { Failure } from '../../../ui/use-operation.ts';

/** Says that a change did not happen, why, and what to do. Nothing while there is nothing to say. */
export function NotDone({ failure }: { failure: Failure | null }): ReactElement | null {
  const { t } = useTranslation(['availability', 'common']);
  if (failure === null) return null;
  return <ErrorNotice title={t('notDone')}>{t(`common:error.${failure.code}`)}</ErrorNotice>;
}
