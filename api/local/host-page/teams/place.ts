import { PERSONAL_TAB } from '../../../../shared/personal-tab.ts';
import type { PinSettings } from '../../cloud/host-contract.ts';
import type { ChannelContext } from './channel.ts';

/** Where in Teams a page of the tab stands. */
export interface Place {
  readonly url: string;
  readonly entityId: string;
  /** Where in the tab the person is sent; another `visit` loads the frame anew. */
  readonly subPageId: string;
  readonly visit: number;
  readonly channel: ChannelContext | null;
  readonly kept: PinSettings | null;
}

/** An address of the tab with the view and the host in it. The tab must be told whom to trust: this host's origin is not one of Microsoft's. */
export function framedUrl(address: string, hostOrigin: string, view?: 'configure' | 'remove'): string {
  const url = new URL(address);
  if (view !== undefined) url.searchParams.set('view', view);
  url.searchParams.set('host', hostOrigin);
  return url.href;
}

export function personalPlace(tabUrl: string, hostOrigin: string, page: { subPageId: string; visit: number }): Place {
  return { url: framedUrl(tabUrl, hostOrigin), entityId: PERSONAL_TAB, ...page, channel: null, kept: null };
}
