import type { ReactElement } from 'react';
import { useManageCache } from '../../../tab/app/manage/use-manage-cache.ts';
import { useManageMessages } from '../../../tab/app/manage/use-manage-messages.ts';
import { renderScreen, type RenderedScreen, type ScreenOptions } from './render-screen.tsx';

function Managed({ children }: { children: ReactElement }): ReactElement {
  useManageCache();
  useManageMessages();
  return children;
}

/** Renders a screen of admins as the tab does, with their texts. */
export function renderManageScreen(screen: ReactElement, options: ScreenOptions = {}): Promise<RenderedScreen> {
  const viewer = { name: 'Inês Carvalho', isAlly: false, isAdmin: true, country: 'PT' };
  return renderScreen(<Managed>{screen}</Managed>, { viewer, ...options });
}
