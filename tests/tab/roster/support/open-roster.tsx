import { jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { ManageRoutes } from '../../../../tab/app/manage/manage-routes.tsx';
import type { FakeHost } from '../../support/fake-host.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import type { RenderedScreen, ScreenOptions } from '../../support/render-screen.tsx';
import type { FakeRoster } from './fake-roster.ts';

/** Pixels that everything is high and wide, for jsdom lays nothing out. */
function giveRoom(): void {
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(560);
  jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1_000);
}

/** Opens the roster and waits for its first people. */
export async function openRoster(roster: FakeRoster, options: ScreenOptions & { host?: FakeHost } = {}): Promise<RenderedScreen> {
  giveRoom();
  const shown = await renderScreen(<ManageRoutes />, { resolvers: roster.resolvers, path: '/manage', ...options });
  await screen.findByRole('heading', { level: 1 });
  await screen.findByText(/^(One person|[\d,]+ people|Eine Person|[\d.]+ Personen)$/);
  return shown;
}
