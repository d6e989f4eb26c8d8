import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import { ContactRequest } from '../../api/contacts/contact-request.entity.ts';
import { Message } from '../../api/contacts/message.entity.ts';
import { DAY, HOUR } from '../../api/platform/clock.ts';
import { noticeKeyId } from '../../api/platform/outbox/notice-sealing.ts';
import { OutboxNotice } from '../../api/platform/outbox/outbox.entity.ts';
import { DataKeyRow } from '../../api/platform/sealing/keyring.entity.ts';
import { accept, incoming, OWN_LIST, OWN_ONE, sent, write } from '../support/api/contacts.ts';
import { createWorld, type World } from '../support/api/world.ts';

const onSqlServer = process.env['TEST_DATABASE_URL'] !== undefined;
/** More keys than parameters that a statement takes: 32,766 on the embedded engine, 2,100 on SQL Server. */
const MANY_EMBEDDED = `INSERT INTO "data_key" ("id", "epoch", "wrapped", "createdDay")
  WITH RECURSIVE "n"("i") AS (SELECT 1 UNION ALL SELECT "i" + 1 FROM "n" WHERE "i" < 33000)
  SELECT printf('%08x-0000-4000-8000-000000000000', "i"), 'old', x'78', '2020-01-01' FROM "n"`;
const MANY_ON_SQL_SERVER = `INSERT INTO "data_key" ("id", "epoch", "wrapped", "createdDay")
  SELECT TOP 2200 NEWID(), 'old', 0x78, '2020-01-01' FROM sys.all_objects AS "a" CROSS JOIN sys.all_objects AS "b"`;

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

const keep = () => world.app.runJob('keepOrDestroy');
const keyring = () => world.app.services.contacts.keyring;
const has = async (id: string) => (await keyring().existing([id])).has(id);

describe('an erasing whose process died after it had destroyed the key', () => {
  async function halfErased() {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally);
    await accept(ally.person, id);
    await write(colleague, id, 'Please forget this.');
    await world.app.runJob('deliverNotices');
    const noticesBefore = world.cloud.notices(ally.person.objectId).length;
    await keyring().destroy([id]);
    const notices = async () => {
      await world.app.runJob('deliverNotices');
      return world.cloud.notices(ally.person.objectId).length - noticesBefore;
    };
    return { id, colleague, ally, notices };
  }

  it('shows nothing any more, to neither of the two, from that moment on', async () => {
    const { id, colleague, ally } = await halfErased();
    expect(await colleague.refusal(OWN_ONE, { id })).toBe('NOT_FOUND');
    expect(await colleague.get(OWN_LIST)).toMatchObject({ ownContactRequests: { edges: [] } });
    expect(await incoming(ally.person, id)).toMatchObject({ state: 'ERASED', content: null, messages: { edges: [] }, canClose: false, canWrite: false });
  });

  it('is finished by the next run: rows gone, place given back, the ally told once', async () => {
    const { id, ally, notices } = await halfErased();
    await keep();
    const { main } = world.databases;
    expect(await main.reader.findOneByOrFail(ContactRequest, { id })).toMatchObject({
      state: 'ERASED', sealed: null, colleagueTag: null, replyDueAt: null, messageCount: 0, changedDay: '2026-11-25',
    });
    expect(await main.reader.countBy(Message, { requestId: id })).toBe(0);
    expect((await main.reader.findOneByOrFail(Ally, { id: ally.id })).openConversations).toBe(0);
    expect(await notices()).toBe(1);
    await keep();
    expect(await notices()).toBe(1);
  });

  it('does not stand in the way of a new request to the same ally', async () => {
    const { id, colleague, ally, notices } = await halfErased();
    const again = await sent(colleague, ally, { message: 'I would like to talk after all.' });
    expect(again).not.toBe(id);
    expect(await incoming(ally.person, again)).toMatchObject({ state: 'WAITING', content: { message: 'I would like to talk after all.' } });
    const { main } = world.databases;
    expect((await main.reader.findOneByOrFail(ContactRequest, { id })).state).toBe('ERASED');
    expect((await main.reader.findOneByOrFail(Ally, { id: ally.id })).openConversations).toBe(1);
    expect(await notices()).toBe(2);
  });

  it('is finished once by several instances at the same time', async () => {
    const { id, ally, notices } = await halfErased();
    const other = await world.person();
    const live = await sent(other, ally);
    await Promise.all([keep(), keep(), keep()]);
    const { main } = world.databases;
    expect((await main.reader.findOneByOrFail(ContactRequest, { id })).state).toBe('ERASED');
    expect((await main.reader.findOneByOrFail(Ally, { id: ally.id })).openConversations).toBe(1);
    // One for the erasing and one for the request of somebody else.
    expect(await notices()).toBe(2);
    expect(await incoming(ally.person, live)).toMatchObject({ state: 'WAITING', content: { message: 'Could we talk?' } });
  });
});

describe('a key that no row uses', () => {
  it('is destroyed once it is older than a day, which no sending takes', async () => {
    const orphan = await keyring().create(randomUUID());
    await keep();
    expect(await has(orphan.id)).toBe(true);
    world.clock.advance(DAY);
    await keep();
    expect(await has(orphan.id)).toBe(true);
    world.clock.advance(DAY);
    await keep();
    expect(await has(orphan.id)).toBe(false);
  });

  it('is told from those that a row uses, of which none is touched', async () => {
    const [colleague, ally] = [await world.person(), await world.ally({ maxOpenConversations: 3 })];
    const waiting = await sent(colleague, ally);
    const accepted = await sent(await world.person(), ally);
    await accept(ally.person, accepted);
    const orphan = await keyring().create(randomUUID());
    world.clock.advance(3 * DAY);
    await keep();
    expect(await Promise.all([waiting, accepted, orphan.id].map(has))).toEqual([true, true, false]);
    expect(await incoming(ally.person, waiting)).toMatchObject({ content: { message: 'Could we talk?' } });
  });

  it('is found among more keys than one statement can name', async () => {
    await world.databases.keyring.unitOfWork((manager) => manager.query(onSqlServer ? MANY_ON_SQL_SERVER : MANY_EMBEDDED));
    const many = await world.databases.keyring.reader.countBy(DataKeyRow, { epoch: 'old' });
    expect(many).toBe(onSqlServer ? 2_200 : 33_000);
    await keep();
    expect(await world.databases.keyring.reader.countBy(DataKeyRow, { epoch: 'old' })).toBe(0);
  }, 60_000);
});

describe('the key of a day’s notices', () => {
  it('is kept for as long as a notice may wait, so that a late one still finds its recipient', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    await world.app.runJob('deliverNotices');
    world.cloud.graph.respondNext({ status: 503 });
    await sent(colleague, ally);
    await world.app.runJob('deliverNotices');
    world.clock.advance(DAY - HOUR);
    await keep();
    await world.app.runJob('deliverNotices');
    expect(world.cloud.notices(ally.person.objectId)).toHaveLength(1);
    expect(await world.databases.main.reader.count(OutboxNotice)).toBe(0);
  });

  it('is destroyed two days later, so that nobody learns afterwards who was told', async () => {
    await sent(await world.person(), await world.ally());
    await world.app.runJob('deliverNotices');
    expect(await world.databases.main.reader.count(OutboxNotice)).toBe(0);
    const day = world.clock.now().toISOString().slice(0, 10);
    const kept: boolean[] = [];
    for (let age = 0; age < 4; age += 1) {
      await keep();
      kept.push(await has(noticeKeyId(day)));
      world.clock.advance(DAY);
    }
    expect(kept).toEqual([true, true, false, false]);
  });
});
