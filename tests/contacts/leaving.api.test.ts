import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { accept, draft, INCOMING_LIST, INCOMING_ONE, own, SEND, send, sent, write, type Result } from '../support/api/contacts.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

const stepDown = ({ id }: TestAlly): Promise<void> => world.changeDirectly((manager) => manager.update(Ally, { id }, { step: 'STEPPED_DOWN' }));
const finish = (): Promise<void> => world.app.runJob('finishLeaving');
const places = async ({ id }: TestAlly): Promise<number> => (await world.databases.main.reader.findOneByOrFail(Ally, { id })).openConversations;

async function noticesOf(person: { objectId: string }): Promise<number> {
  await world.app.runJob('deliverNotices');
  return world.cloud.notices(person.objectId).length;
}

describe('an ally who is none any more', () => {
  it('can do nothing with the very next request, while signed in', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally);
    await stepDown(ally);
    expect(await ally.person.refusal(INCOMING_ONE, { id })).toBe('NOT_FOUND');
    await expect(accept(ally.person, id)).rejects.toThrow('NOT_FOUND');
    await expect(write(ally.person, id, 'Still here.')).rejects.toThrow('NOT_FOUND');
    expect(await ally.person.get(INCOMING_LIST)).toMatchObject({ incomingContactRequests: { edges: [] } });
    const { sendContactRequest } = await (await world.person()).get<{ sendContactRequest: Result }>(SEND, { input: draft(ally) })
      .catch(() => ({ sendContactRequest: { __typename: 'NOT_FOUND' } }));
    expect(sendContactRequest.__typename).toBe('NOT_FOUND');
  });

  it('leaves no conversation open, and hands none to anybody: it closes, and the colleague can still read it', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally, { anonymous: true });
    await accept(ally.person, id);
    await write(colleague, id, 'Thank you.');
    const before = await noticesOf(colleague);
    await stepDown(ally);
    await finish();
    expect(await own(colleague, id)).toMatchObject({ state: 'CLOSED', canWrite: false, askedAllies: [{ id: ally.id }], messages: { edges: [{ node: { text: 'Thank you.' } }] } });
    expect([await places(ally), await noticesOf(colleague) - before]).toEqual([0, 1]);
    await finish();
    expect(await noticesOf(colleague) - before).toBe(1);
    expect(await ally.person.refusal(INCOMING_ONE, { id })).toBe('NOT_FOUND');
  });

  it('keeps nobody waiting: a request goes to the next ally where that was agreed to, and ends kindly where not', async () => {
    const [agreed, not] = [await world.person(), await world.person()];
    const [ally, next] = [await world.ally({ languages: ['xl'] }), await world.ally({ languages: ['xl'] })];
    await world.app.runJob('refreshWindows');
    await world.app.runJob('followDirectory');
    const ids = [await sent(agreed, ally, { backup: { language: 'xl', leaveOut: {} } }), await sent(not, ally)] as const;
    await stepDown(ally);
    await finish();
    expect(await own(agreed, ids[0])).toMatchObject({ state: 'WAITING', askedAllies: [{ id: next.id }], earlierAllies: [{ id: ally.id }] });
    expect(await own(not, ids[1])).toMatchObject({ state: 'DECLINED' });
    expect([await places(ally), await places(next)]).toEqual([0, 1]);
  });

  it('leaves nothing open either when they volunteer again before what a dead process had begun is finished', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally);
    await stepDown(ally);
    await world.changeDirectly((manager) => manager.update(Ally, { id: ally.id }, { step: 'VOLUNTEERED' }));
    await finish();
    expect(await own(colleague, id)).toMatchObject({ state: 'DECLINED' });
    expect(await places(ally)).toBe(0);
  });

  it('leaves to the others what was offered to several', async () => {
    const colleague = await world.person();
    const [ally, other] = [await world.ally(), await world.ally()];
    const id = await sent(colleague, [ally, other]);
    await stepDown(ally);
    await finish();
    expect(await own(colleague, id)).toMatchObject({ state: 'WAITING', askedAllies: [{ id: other.id }] });
    expect(await accept(other.person, id)).toMatchObject({ __typename: 'ContactRequestAnswered' });
    expect((await send(colleague, ally).catch(() => ({ __typename: 'NOT_FOUND' }))).__typename).toBe('NOT_FOUND');
  });
});

describe('an ally who pauses', () => {
  it('goes on with the conversations there are, and gets no new ones', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally);
    await world.changeDirectly((manager) => manager.update(Ally, { id: ally.id }, { step: 'PAUSED' }));
    await finish();
    expect(await accept(ally.person, id)).toMatchObject({ __typename: 'ContactRequestAnswered' });
    await expect(send(await world.person(), ally)).rejects.toThrow('NOT_FOUND');
  });
});
