import { createServer, type RequestListener, type Server } from 'node:http';
import type { HttpHandler } from './graphql-http.ts';

/** One server for the API and the tab: /graphql goes to the one, everything else to the other. */
export function createHttpServer(options: { readonly graphql: HttpHandler; readonly app: RequestListener }): Server {
  const server = createServer((request, response) => {
    const [path] = (request.url ?? '').split('?', 1);
    if (path === '/graphql') options.graphql(request, response);
    else options.app(request, response);
  });
  // A client that sends slowly may not hold a connection for long.
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 65_000;
  return server;
}
