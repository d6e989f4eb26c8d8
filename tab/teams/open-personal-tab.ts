import { app, pages } from '@microsoft/teams-js';
import { PERSONAL_TAB } from '../../shared/personal-tab.ts';
import { NotOpened } from './teams-host.ts';

/**
 * Opens the personal tab at a place.
 *
 * @throws NotOpened where the host cannot, or does not say which app this is
 */
export async function openPersonalTab(appId: string | undefined, subPageId: string): Promise<void> {
  if (appId === undefined) throw new NotOpened();
  try {
    if (pages.isSupported()) {
      await pages.navigateToApp({ appId, pageId: PERSONAL_TAB, subPageId });
      return;
    }
    const context = new URLSearchParams({ context: JSON.stringify({ subEntityId: subPageId }) });
    await app.openLink(`https://teams.microsoft.com/l/entity/${appId}/${PERSONAL_TAB}?${context.toString()}`);
  } catch {
    throw new NotOpened();
  }
}
