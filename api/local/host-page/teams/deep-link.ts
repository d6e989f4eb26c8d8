/** Where a link leads, seen from Teams. */
export type LinkTarget =
  | { readonly kind: 'page'; readonly appId: string; readonly subPageId: string }
  | { readonly kind: 'chat'; readonly people: readonly string[] }
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

export function readLink(text: string): LinkTarget {
  if (!URL.canParse(text)) return { kind: 'none' };
  const url = new URL(text);
  const [, l, kind, appId = ''] = url.pathname.split('/');
  if (url.hostname.startsWith('teams.') && l === 'l' && kind === 'entity') {
    return { kind: 'page', appId, subPageId: subEntityOf(url) };
  }
  if (url.hostname.startsWith('teams.') && l === 'l' && kind === 'chat') {
    return { kind: 'chat', people: (url.searchParams.get('users') ?? '').split(',').filter((name) => name !== '') };
  }
  return url.protocol === 'https:' || url.protocol === 'http:' ? { kind: 'web', url: url.href } : { kind: 'none' };
}
