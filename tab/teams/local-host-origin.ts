const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The origin of a local Teams host, where the page that frames the tab named one (`?host=http://localhost:3978`).
 * Believed only of a tab that is itself served from this machine, and only of a host on this machine.
 */
export function localHostOrigin(address: string): string | undefined {
  const tab = new URL(address);
  const named = tab.searchParams.get('host');
  if (named === null || !loopback.has(tab.hostname) || !URL.canParse(named)) return undefined;
  const host = new URL(named);
  return host.protocol === 'http:' && loopback.has(host.hostname) ? host.origin : undefined;
}
