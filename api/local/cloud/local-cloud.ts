import express from 'express';
import type { DemoOrganisation } from '../demo/organisation.ts';
import { createGraphFaults } from './graph-faults.ts';
import type { GraphFaults } from './graph-faults.ts';
import { createHierarchy } from './hierarchy.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { HostConfig, Notice } from './host-contract.ts';
import { hostPage } from './host-page.ts';
import { createIssuerFaults } from './issuer-faults.ts';
import type { IssuerFaults } from './issuer-faults.ts';
import { createIssuer } from './issuer.ts';
import type { Issuer } from './issuer.ts';
import { listenOnLoopback, stopServer } from './listen.ts';
import { createNoticeBoard } from './notices.ts';
import type { NoticeBoard } from './notices.ts';
import { loopbackOnly, ownPageOnly } from './own-page-only.ts';
import { createPeopleDirectory } from './people.ts';
import { createPersonTokens } from './person-token.ts';
import type { PersonTokens } from './person-token.ts';
import { createPhotos } from './photos.ts';
import type { Photos } from './photos.ts';
import { createPresences } from './presences.ts';
import type { Presences } from './presences.ts';
import { feedRoutes } from './routes/feed.routes.ts';
import { graphRoutes } from './routes/graph.routes.ts';
import { hostRoutes } from './routes/host.routes.ts';
import { issuerRoutes } from './routes/issuer.routes.ts';
import { pinRoutes } from './routes/pins.routes.ts';

export interface LocalCloud {
  /** The local Teams host page: the one address that `npm start` prints. */
  readonly url: string;
  readonly tenantId: string;
  readonly clientId: string;
  /** What tokens carry as `iss`. */
  readonly issuer: string;
  readonly keysUrl: string;
  readonly graphUrl: string;
  readonly graphTokenUrl: string;
  close(): Promise<void>;
}

/** What tests use besides: signing, key rotation, the faults of Graph, how people are in Teams, for whom they work, and the notices that arrived. */
export interface LocalCloudHandle extends LocalCloud {
  readonly signing: Issuer;
  readonly graph: GraphFaults;
  readonly presence: Presences;
  readonly hierarchy: Hierarchy;
  readonly photos: Photos;
  /** What the issuer does wrong where it is asked for tokens on behalf of people. */
  readonly onBehalf: IssuerFaults;
  readonly tokenFor: PersonTokens;
  notices(objectId: string): Notice[];
}

export interface LocalCloudOptions {
  /** 0 takes a free port. */
  port: number;
  tabUrl: string;
  organisation: DemoOrganisation;
  /** Without it there is no host page, only the services. */
  hostPageDir?: string;
  now?: () => Date;
}

interface Parts {
  readonly signing: Issuer;
  readonly graph: GraphFaults;
  readonly presence: Presences;
  readonly hierarchy: Hierarchy;
  readonly photos: Photos;
  readonly onBehalf: IssuerFaults;
  readonly board: NoticeBoard;
  readonly tokenFor: PersonTokens;
}

/** Bodies that cannot be read, mostly; Express itself would answer with a stack. */
const plainRefusal: express.ErrorRequestHandler = (_fault, _request, response, next) => {
  if (response.headersSent) next();
  else response.status(400).json({ error: 'This request could not be read.' });
};

function buildApp(options: LocalCloudOptions, parts: Parts, url: () => string): express.Express {
  const { organisation, tabUrl, hostPageDir } = options;
  const { tenantId, clientId } = organisation;
  const people = createPeopleDirectory(organisation);
  const config: HostConfig = { organisationName: organisation.name, tenantId, clientId, tabUrl, featured: people.featured() };
  const app = express();
  app.disable('x-powered-by');
  app.use(loopbackOnly);
  app.use(issuerRoutes({ tenantId, clientId, issuer: parts.signing, faults: parts.onBehalf, url }));
  app.use('/graph', graphRoutes({
    issuer: parts.signing,
    notices: parts.board,
    faults: parts.graph,
    presences: parts.presence,
    hierarchy: parts.hierarchy,
    photos: parts.photos,
    exists: (objectId) => people.find(objectId) !== null,
    url,
  }));
  app.use('/local', ownPageOnly(url), (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  app.use('/local', hostRoutes({ config, people, tokens: parts.tokenFor }), feedRoutes(parts.board), pinRoutes(tabUrl));
  if (hostPageDir !== undefined) app.use(hostPage({ dir: hostPageDir, tabUrl, url }));
  app.use(plainRefusal);
  return app;
}

/** Starts the stand-in for Microsoft's cloud on loopback. Rejects with one plain sentence when the port is taken. */
export async function createLocalCloud(options: LocalCloudOptions): Promise<LocalCloudHandle> {
  const { organisation, now = () => new Date() } = options;
  const { tenantId, clientId } = organisation;
  let url = '';
  const issuerName = (): string => `${url}/${tenantId}/v2.0`;
  const signing = await createIssuer(now);
  const graph = createGraphFaults();
  const presence = createPresences();
  const hierarchy = createHierarchy(organisation);
  const photos = createPhotos();
  const onBehalf = createIssuerFaults();
  const board = createNoticeBoard(now);
  const tokenFor = createPersonTokens({ organisation, issuer: signing, issuerName, now });
  const app = buildApp(options, { signing, graph, presence, hierarchy, photos, onBehalf, board, tokenFor }, () => url);
  const { port, server } = await listenOnLoopback(app, options.port);
  url = `http://localhost:${String(port)}`;
  return {
    url,
    tenantId,
    clientId,
    issuer: issuerName(),
    keysUrl: `${url}/${tenantId}/discovery/v2.0/keys`,
    graphUrl: `${url}/graph/v1.0`,
    graphTokenUrl: `${url}/${tenantId}/oauth2/v2.0/token`,
    signing,
    graph,
    presence,
    hierarchy,
    photos,
    onBehalf,
    tokenFor,
    notices: (objectId) => board.of(objectId),
    close: () => stopServer(server),
  };
}
