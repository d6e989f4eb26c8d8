/** Where a link leads, seen from Teams. */
export type LinkTarget =
  | { readonly kind: 'page'; readonly appId: string; readonly subPageId: string }
  | { readonly kind: 'chat' | 'call'; readonly people: readonly string[] }
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'none' };

function subEntityOf(url: URL): string {
  try {
    const context: unknown = JSON.parse(url.searchParams.get('context') ?? '{}');
    const { subEntityId } = context as Record<string, unknown>;
    return typeof subEntityId === 'string' ? subEntityId : '';
  } catch {
    return ''; // a link with a broken context still opens its page
  }
}

function peopleOf(url: URL): string[] {
  return (url.searchParams.get('users') ?? '').split(',').filter((name) => name !== '');
}

/** A deep link of Teams, whatever its page; null for what is none. */
function deepLink(url: URL): LinkTarget | null {
  const [, l, kind, appId = ''] = url.pathname.split('/');
  if (url.protocol !== 'https:' || !url.hostname.startsWith('teams.') || l !== 'l') return null;
  if (kind === 'entity') return { kind: 'page', appId, subPageId: subEntityOf(url) };
  return kind === 'chat' || kind === 'call' ? { kind, people: peopleOf(url) } : null;
}

export function readLink(text: string): LinkTarget {
  if (!URL.canParse(text)) return { kind: 'none' };
  const url = new URL(text);
  const web: LinkTarget = url.protocol === 'https:' || url.protocol === 'http:' ? { kind: 'web', url: url.href } : { kind: 'none' };
  return deepLink(url) ?? web;
}

/** Where in the personal tab a notice leads: by a deep link to this app, or by the tab's own address as local mode knows it. */
export function subPageOfNotice(webUrl: string, app: { clientId: string; tabUrl: string }): string {
  const link = readLink(webUrl);
  if (link.kind === 'page') return link.appId === app.clientId ? link.subPageId : '';
  if (link.kind !== 'web') return '';
  const url = new URL(link.url);
  if (url.origin !== new URL(app.tabUrl).origin) return '';
  return url.searchParams.get('subEntityId') ?? subEntityOf(url);
}
