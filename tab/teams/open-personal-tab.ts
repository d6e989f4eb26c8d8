import { app, pages } from '@microsoft/teams-js';
import { PERSONAL_TAB } from '../../shared/personal-tab.ts';
import { NotOpened } from './teams-host.ts';
import { within } from './within.ts';

/** Some hosts take the question and never answer it. */
const PATIENCE = 5_000;

/**
 * Opens the personal tab at a place, in the way that the host knows: as a page of an app, or by a link.
 *
 * @throws NotOpened where the host cannot, or does not say which app this is
 */
export async function openPersonalTab(appId: string | undefined, subPageId: string): Promise<void> {
  if (appId === undefined) throw new NotOpened();
  const opened = open(appId, subPageId).catch(() => { throw new NotOpened(); });
  await within(PATIENCE, opened, () => new NotOpened());
}

async function open(appId: string, subPageId: string): Promise<void> {
  try {
    await pages.navigateToApp({ appId, pageId: PERSONAL_TAB, subPageId });
  } catch {
    const context = new URLSearchParams({ context: JSON.stringify({ subEntityId: subPageId }) });
    await app.openLink(`https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${PERSONAL_TAB}?${context.toString()}`);
  }
}
