import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import type { NotChanged } from './use-change-choices.ts';

/** Says that nothing was changed, and why. Nothing while there is nothing to say. */
export function NotChangedNotice({ why }: { readonly why: NotChanged | null }): ReactElement | null {
  const { t } = useTranslation('choices');
  return why === null ? null : <ErrorNotice title={t(`notChanged.${why}`)} />;
}
