import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Ally } from '../../api/allies/ally.entity.ts';
import { ContactRequest } from '../../api/contacts/contact-request.entity.ts';
import type { ContactsDeps } from '../../api/contacts/contacts.deps.ts';
import { eraseContactRequest } from '../../api/contacts/erasing.service.ts';
import { Message } from '../../api/contacts/message.entity.ts';
import { writeMessage } from '../../api/contacts/messages.service.ts';
import { acceptContactRequest, withdrawContactRequest } from '../../api/contacts/moving.service.ts';
import type { Viewer } from '../../api/platform/identity/viewer.ts';
import { OutboxNotice } from '../../api/platform/outbox/outbox.entity.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { accept, sent } from '../support/api/contacts.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

/** In many interleavings of the steps that wait for a database: one effect and one notice. Two processes at once are another test. */
const INTERLEAVINGS = { numRuns: 20 };

let world: World;
let colleague: Person;
let ally: TestAlly;

beforeAll(async () => {
  world = await createWorld();
  [colleague, ally] = [await world.person(), await world.ally({ maxOpenConversations: 1_000 })];
}, 60_000);
afterAll(() => world.close());

const viewerOf = ({ objectId, name }: Person): Viewer => ({ tenantId: world.cloud.tenantId, objectId, name, roles: [], country: null });

/** The same services, whose every step that waits for a database happens when the scheduler says so. */
function interleaved(scheduler: fc.Scheduler): ContactsDeps {
  const { contacts } = world.app.services;
  const { database, keyring } = contacts;
  return {
    ...contacts,
    database: {
      reader: database.reader,
      unitOfWork: async (work) => {
        await scheduler.schedule(Promise.resolve());
        return database.unitOfWork(work);
      },
      scrub: () => database.scrub(),
      close: () => database.close(),
    },
    keyring: {
      ...keyring,
      find: async (ids) => {
        await scheduler.schedule(Promise.resolve());
        return keyring.find(ids);
      },
      destroy: async (ids) => {
        await scheduler.schedule(Promise.resolve());
        return keyring.destroy(ids);
      },
    },
  };
}

interface After {
  readonly row: ContactRequest | null;
  readonly messages: number;
  readonly notices: number;
  readonly places: number;
}

async function after(id: string): Promise<After> {
  const { reader } = world.app.services.contacts.database;
  return {
    row: await reader.findOneBy(ContactRequest, { id }),
    messages: await reader.countBy(Message, { requestId: id }),
    notices: await reader.count(OutboxNotice),
    places: (await reader.findOneByOrFail(Ally, { id: ally.id })).openConversations,
  };
}

/** Runs two moves against each other on a fresh request in every interleaving, from an empty outbox and a free ally. */
function race<One, Other>(
  prepare: (id: string) => Promise<unknown>,
  one: (deps: ContactsDeps, id: string) => Promise<One>,
  other: (deps: ContactsDeps, id: string) => Promise<Other>,
  check: (results: [One, Other], state: After) => void,
): Promise<void> {
  return fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const { database } = world.app.services.contacts;
      const id = await sent(colleague, ally);
      await prepare(id);
      await database.unitOfWork((manager) => manager.clear(OutboxNotice));
      const deps = interleaved(scheduler);
      const results = await scheduler.waitFor(Promise.all([one(deps, id), other(deps, id)]));
      check(results, await after(id));
      await eraseContactRequest(world.app.services.contacts, viewerOf(colleague), id).catch(() => undefined);
    }),
    INTERLEAVINGS,
  );
}

describe('two at once', () => {
  it('accept against accept: one accepts, the other is told, one notice', async () => {
    const tryAccept = (deps: ContactsDeps, id: string) => acceptContactRequest(deps, viewerOf(ally.person), id);
    await race(() => Promise.resolve(), tryAccept, tryAccept, (results, { row, notices, places }) => {
      expect(results.filter(({ made }) => made)).toHaveLength(1);
      expect([row?.state, notices, places]).toEqual(['ACCEPTED', 1, 1]);
    });
  }, 600_000);

  it('accept against withdraw: one wins, the other is told, one notice', async () => {
    await race(
      () => Promise.resolve(),
      (deps, id) => acceptContactRequest(deps, viewerOf(ally.person), id),
      (deps, id) => withdrawContactRequest(deps, viewerOf(colleague), id),
      ([accepted, withdrawn], { row, notices, places }) => {
        expect([accepted.made, withdrawn.made].filter(Boolean)).toHaveLength(1);
        expect([row?.state, notices, places]).toEqual(accepted.made ? ['ACCEPTED', 1, 1] : ['WITHDRAWN', 1, 0]);
      },
    );
  }, 600_000);

  it('erase against reply: nothing is left to read, and the ally is told once', async () => {
    await race(
      (id) => accept(ally.person, id),
      (deps, id) => eraseContactRequest(deps, viewerOf(colleague), id),
      (deps, id) =>
        writeMessage(deps, viewerOf(ally.person), { requestId: id, text: 'Still here', idempotencyKey: id }).then((message) => message !== null),
      ([, written], { row, messages, notices, places }) => {
        expect([row?.state, row?.sealed, row?.colleagueTag, messages, places]).toEqual(['ERASED', null, null, 0, 0]);
        expect(notices).toBe(written ? 2 : 1);
      },
    );
  }, 600_000);
});
