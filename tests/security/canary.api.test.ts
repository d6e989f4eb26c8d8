import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MAIN_DATABASE } from '../../api/databases.ts';
import { ContactRequest } from '../../api/contacts/contact-request.entity.ts';
import { Offer } from '../../api/contacts/offer.entity.ts';
import { openRequest } from '../../api/contacts/contact-request.content.ts';
import { KEYRING_DATABASE } from '../../api/databases.ts';
import { accept, draft, erase, incoming, own, SEND, sent, WRITE, write } from '../support/api/contacts.ts';
import { createWorld, type World } from '../support/api/world.ts';

const MARK = 'marked-canary-4417';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

/** Everything that stands in both databases, as text in every way in which a mark could stand in it. */
async function everythingStored(): Promise<string> {
  const { main, keyring, folder } = world.databases;
  const rows: unknown[] = [];
  for (const entity of MAIN_DATABASE.entities) rows.push(...(await main.reader.find(entity)));
  for (const entity of KEYRING_DATABASE.entities) rows.push(...(await keyring.reader.find(entity)));
  const texts = rows.flatMap((row) =>
    Object.values(row as object).map((value: unknown) => (Buffer.isBuffer(value) ? `${value.toString('latin1')}${value.toString('utf16le')}` : String(value))),
  );
  const files = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'latin1')));
  return [...texts, ...files].join('\n');
}

describe('a marked message', () => {
  it('is found nowhere but where its two readers read it', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const urls: string[] = [];
    world.app.server.on('request', (request) => { urls.push(String(request.url)); });
    const id = await sent(colleague, ally, { message: MARK, anonymous: true });
    await world.app.runJob('deliverNotices');
    await accept(ally.person, id);
    await write(ally.person, id, `${MARK} answered`);
    await world.app.runJob('deliverNotices');
    const refused = [
      await colleague.ask(SEND, { input: draft(ally, { message: `${MARK}\u0000` }) }),
      await colleague.ask(SEND, { input: { ...draft(ally), kindOfHelp: MARK } }),
      await colleague.ask(WRITE, { input: { requestId: MARK, text: MARK, idempotencyKey: MARK } }),
      await colleague.ask(`query { ownContactRequest(id: "${MARK}") { ${MARK} } }`),
    ];
    expect((await incoming(ally.person, id)).content?.message).toBe(MARK);
    expect((await own(colleague, id)).messages.edges).toHaveLength(1);

    const notices = [world.cloud.notices(ally.person.objectId), world.cloud.notices(colleague.objectId)];
    expect(notices.map(({ length }) => length)).toEqual([1, 2]);
    for (const place of [await everythingStored(), world.logged.join('\n'), JSON.stringify(notices), JSON.stringify(refused), urls.join('\n')]) {
      expect(place).not.toContain(MARK);
    }
    expect(world.logged.length).toBeGreaterThan(5);
  });

  it('is logged by nobody: no id of a person or a row, no variable, no name', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally, { message: MARK });
    await accept(ally.person, id);
    const log = world.logged.join('\n');
    for (const trace of [id, ally.id, colleague.objectId, ally.person.objectId, colleague.name, ally.person.name]) {
      expect(log).not.toContain(trace);
    }
  });

  it('leads nobody from a row to a person: no id or name of the two stands in any row of the request', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally, { message: MARK });
    const row = await world.databases.main.reader.findOneByOrFail(ContactRequest, { id });
    const text = Object.values(row).map((value: unknown) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value))).join('\n');
    for (const trace of [colleague.objectId, ally.person.objectId, ally.id, colleague.name, ally.person.name]) {
      expect(text).not.toContain(trace);
    }
    expect(row.createdDay).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(row.replyDueAt?.getUTCMinutes()).toBe(0);
  });

  it('cannot be opened from an old copy of the database once it was erased', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally, { message: MARK });
    const copy = await world.databases.main.reader.findOneByOrFail(ContactRequest, { id });
    const { keyring } = world.app.services.contacts;
    const key = (await keyring.find([id])).get(id);
    if (!key || !copy.sealed) throw new Error('There is nothing to erase.');
    expect(await openRequest(key, copy, copy.sealed)).toMatchObject({ message: MARK });

    await erase(colleague, id);
    expect((await keyring.find([id])).size).toBe(0);
    const stored = await everythingStored();
    expect(stored).not.toContain(copy.sealed.toString('latin1'));
    expect(stored).not.toContain(Buffer.from(key.secret).toString('latin1'));
    const row = await world.databases.main.reader.findOneByOrFail(ContactRequest, { id });
    const offer = await world.databases.main.reader.findOneByOrFail(Offer, { requestId: id });
    expect([row.sealed, row.colleagueTag, offer.pairTag, row.replyDueAt, row.nextStepAt]).toEqual([null, null, null, null, null]);
    // Nothing that counted how much was written.
    expect([row.messageCount, row.version]).toEqual([0, 0]);
  });
});
