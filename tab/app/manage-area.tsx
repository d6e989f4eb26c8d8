import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingRows } from '../ui/loading-rows.tsx';
import { lazyScreen } from './lazy-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { useViewer } from './viewer.ts';

const Link = lazyScreen(async () => (await import('./manage/manage-link.tsx')).ManageLink, { quiet: true });
const Area = lazyScreen(async () => (await import('./manage/manage-routes.tsx')).ManageRoutes);

/** A place in the navigation that only admins have. Nobody else downloads a word of it. */
export function ManageItem(): ReactElement | null {
  return useViewer()?.isAdmin === true ? <li><Link /></li> : null;
}

/** The screens that only admins have; for everybody else there is nothing here. */
export function ManageArea(): ReactElement {
  const viewer = useViewer();
  const { t } = useTranslation('common');
  if (viewer === null) return <LoadingRows label={t('loading')} />;
  return viewer.isAdmin ? <Area /> : <NotFoundScreen />;
}
