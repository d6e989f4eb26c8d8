import { randomUUID } from 'node:crypto';
import type { Database } from '../../../api/platform/database/database.ts';
import { createClientCredentialsTokens } from '../../../api/platform/graph/client-credentials-tokens.ts';
import { createGraphClient, type GraphClient, type NoticeCall, type NoticeOutcome } from '../../../api/platform/graph/graph-client.ts';
import { createLog } from '../../../api/platform/log.ts';
import { createDelivery } from '../../../api/platform/outbox/delivery.ts';
import { createNoticeLinks } from '../../../api/platform/outbox/notice-links.ts';
import { OutboxNotice } from '../../../api/platform/outbox/outbox.entity.ts';
import type { PersonKey } from '../../../api/platform/sealing/tags.ts';
import { sent } from '../../support/api/contacts.ts';
import type { World } from '../../support/api/world.ts';

/** How the stand-in is asked. */
export function graphClient(world: World, graphUrl = world.cloud.graphUrl): GraphClient {
  const now = (): Date => world.clock.now();
  const tokens = createClientCredentialsTokens({ tokenUrl: world.cloud.graphTokenUrl, clientId: world.cloud.clientId, clientSecret: 'local', now });
  return createGraphClient({ graphUrl, tokens, now, timeoutMilliseconds: 500 });
}

/** Graph as a test wants it: everything that it is told, and what it answers. */
export function scripted(answer: (call: NoticeCall) => NoticeOutcome | Promise<NoticeOutcome>): GraphClient & { readonly calls: NoticeCall[] } {
  const calls: NoticeCall[] = [];
  return {
    calls,
    sendActivityNotification: async (call) => {
      calls.push(call);
      return answer(call);
    },
  };
}

interface DelivererOptions {
  readonly graph?: GraphClient;
  readonly database?: Database;
  /** Everybody at any time unless given. */
  readonly mayDisturb?: (person: PersonKey) => Promise<boolean>;
  /** Without jitter unless given. */
  readonly random?: () => number;
}

/** Another instance that delivers from the same database. */
export function deliverer(world: World, options: DelivererOptions = {}) {
  const logged: string[] = [];
  const delivery = createDelivery({
    database: world.databases.main,
    keyring: world.app.services.contacts.keyring,
    graph: graphClient(world),
    log: createLog({ destination: { write: (line) => void logged.push(line) } }),
    clock: world.clock,
    webUrl: 'http://localhost/tab/',
    links: createNoticeLinks(world.app.services.tags),
    mayDisturb: () => Promise.resolve(true),
    random: () => 1,
    ...options,
  });
  return { logged, deliver: () => delivery.deliverDue() };
}

/** The notices that wait, in the order in which they were made. */
export const waiting = (world: World): Promise<OutboxNotice[]> => world.databases.main.reader.find(OutboxNotice, { order: { position: 'ASC' } });

export async function clearNotices(world: World): Promise<void> {
  world.cloud.graph.clear();
  await world.databases.main.unitOfWork((manager) => manager.clear(OutboxNotice));
}

/** Makes a notice for somebody; gives back its id. */
export async function notify(world: World, { objectId }: { readonly objectId: string }): Promise<string> {
  const { outbox } = world.app.services.contacts;
  const notice = await outbox.prepare({ tenantId: world.cloud.tenantId, objectId }, randomUUID());
  await world.databases.main.unitOfWork((manager) => outbox.add(manager, notice));
  return notice.id;
}

/** A request that was just sent, whose notice waits, and how many notices its ally sees. */
export async function withNotice(world: World) {
  const [colleague, ally] = [await world.person(), await world.ally()];
  const id = await sent(colleague, ally);
  return { id, colleague, ally, received: () => world.cloud.notices(ally.person.objectId).length };
}
