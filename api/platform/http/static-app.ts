import type { ServerResponse } from 'node:http';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import expressStaticGzip from 'express-static-gzip';
import helmet from 'helmet';

export interface StaticAppOptions {
  /** Where the built tab lies. */
  readonly tabDirectory: string;
  /** Who may frame the tab. */
  readonly frameAncestors: readonly string[];
  /** What the tab may call besides its own origin, for instance its WebSocket where 'self' does not cover it. */
  readonly connectSources?: readonly string[];
  /** What whoever operates this has to know of; null where we cannot answer anybody. */
  readonly health: () => Promise<Readonly<Record<string, number>> | null>;
}

/** The hosts in which Teams shows a tab. */
export const TEAMS_FRAME_ANCESTORS: readonly string[] = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
];

const YEAR = 31_536_000;

/** The tab's files, the health check and the headers that guard them. */
export function createStaticApp(options: StaticAppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders(options));
  app.get('/healthz', async (_request, response) => {
    const health = await options.health();
    response.status(health ? 200 : 503).set('cache-control', 'no-store').json({ ok: health !== null, ...health });
  });
  app.use('/tab', wellFormed, compressedFiles(options.tabDirectory));
  app.get('/tab', (_request, response) => {
    response.redirect(308, '/tab/');
  });
  app.use((_request, response) => {
    plainPage(response, 404, 'This page is not here.');
  });
  app.use(faultPage);
  return app;
}

/** The build writes a `.br` beside each script: whoever takes brotli gets that one, the others the file itself. */
function compressedFiles(directory: string): ReturnType<typeof expressStaticGzip> {
  const serveStatic = { redirect: false, dotfiles: 'ignore', cacheControl: false, setHeaders: setCaching };
  return expressStaticGzip(directory, { enableBrotli: true, orderPreference: ['br'], serveStatic });
}

/** A path that nobody can read throws here, so that it gets our page and not the one of a library. */
const wellFormed: RequestHandler = (request, _response, next) => {
  decodeURIComponent(request.path);
  next();
};

/** Built assets carry a hash in their name, so they never change; everything else is asked for anew. */
function setCaching(response: ServerResponse, file: string): void {
  const hashed = /[\\/]assets[\\/].+[-.][\w-]{8,}\.\w+(\.br)?$/.test(file);
  response.setHeader('cache-control', hashed ? `public, max-age=${String(YEAR)}, immutable` : 'no-store');
}

function securityHeaders({ frameAncestors, connectSources = [] }: StaticAppOptions): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        // Fluent writes its styles into style elements.
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'", ...connectSources],
        'manifest-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': [...frameAncestors],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // frame-ancestors says who may frame the tab, which this older header cannot.
    xFrameOptions: false,
    // The tab lives in a frame of Teams: it may not be cut off from its host.
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
}

const faultPage: ErrorRequestHandler = (_error, _request, response, next) => {
  if (response.headersSent) next(new Error('The answer broke off.'));
  else plainPage(response, 500, 'Something went wrong on our side. Please try again.');
};

function plainPage(response: Response, status: number, sentence: string): void {
  response.status(status).set('cache-control', 'no-store').type('text').send(sentence);
}
