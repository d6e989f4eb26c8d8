import { localHostOrigin } from './local-host-origin.ts';
import { ConnectionFailed } from './teams-host.ts';
import type { TeamsHost } from './teams-host.ts';
import { within } from './within.ts';

const PATIENCE = 10_000;

/**
 * Makes contact with Teams. The SDK comes in its own file, so that the first paint does not wait for it.
 *
 * @throws ConnectionFailed `notInTeams` where nothing frames this page, `noAnswer` after ten seconds
 */
export async function connectToTeams(page: Window = window): Promise<TeamsHost> {
  if (page.parent === page) throw new ConnectionFailed('notInTeams');
  const localHost = localHostOrigin(page.location.href);
  const connected = import('./sdk-host.ts').then(async ({ connectSdk }) => connectSdk(localHost === undefined ? [] : [localHost]));
  return within(PATIENCE, connected, () => new ConnectionFailed('noAnswer'));
}
