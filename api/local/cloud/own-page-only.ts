import type { RequestHandler } from 'express';

const loopbackHosts = new Set(['localhost', '127.0.0.1']);

function hostNameOf(hostHeader: string | undefined): string {
  return (hostHeader ?? '').replace(/:\d+$/, '');
}

/** Answers only requests that name this machine: a foreign name that points here is a rebinding attack. */
export const loopbackOnly: RequestHandler = (request, response, next) => {
  if (loopbackHosts.has(hostNameOf(request.get('host')))) next();
  else response.status(421).json({ error: 'Ask for localhost.' });
};

/** Keeps other web pages, the tab among them, from asking for tokens; programs that are not browsers send no origin. */
export function ownPageOnly(url: () => string): RequestHandler {
  return (request, response, next) => {
    const origin = request.get('origin');
    const site = request.get('sec-fetch-site');
    const sameOrigin = origin === undefined || origin === url();
    const sameSite = site === undefined || site === 'same-origin' || site === 'none';
    if (sameOrigin && sameSite) next();
    else response.status(403).json({ error: 'Only the local Teams host uses this address.' });
  };
}
