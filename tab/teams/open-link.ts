import { app } from '@microsoft/teams-js';
import { within } from './within.ts';

const PATIENCE = 3_000;

/** Opens an address in the browser: by the host, or past a host that cannot or does not say whether it did. */
export async function openLink(url: string): Promise<void> {
  try {
    await within(PATIENCE, app.openLink(url), () => new Error('late'));
  } catch {
    window.open(url, '_blank', 'noopener,noreferrer');
  }
}
