import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import { ContactRequest } from '../../api/contacts/contact-request.entity.ts';
import { accept, close, decline, erase, incoming, INCOMING_LIST, INCOMING_ONE, own, OWN_LIST, OWN_ONE, sent, withdraw, WRITE, write } from '../support/api/contacts.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

const texts = (request: Awaited<ReturnType<typeof own>>) => request.messages.edges.map(({ node }) => node.text);

describe('the main job', () => {
  it('lets a colleague write to an ally, who accepts, and both write messages', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally, { message: 'I sleep badly.', kindOfHelp: 'JUST_A_CHAT', wayOfTalking: 'CALL' });

    expect(await own(colleague, id)).toMatchObject({
      state: 'WAITING',
      askedAllies: [{ id: ally.id, name: ally.person.name }],
      canWithdraw: true,
      content: { colleagueName: colleague.name, kindOfHelp: 'JUST_A_CHAT', wayOfTalking: 'CALL', message: 'I sleep badly.' },
    });
    expect(await incoming(ally.person, id)).toMatchObject({ state: 'WAITING', canAccept: true, content: { message: 'I sleep badly.' } });

    expect(await accept(ally.person, id)).toMatchObject({ __typename: 'ContactRequestAnswered', request: { state: 'ACCEPTED' } });
    await write(ally.person, id, 'I am here.');
    await write(colleague, id, 'Thank you.');
    expect(texts(await own(colleague, id))).toEqual(['I am here.', 'Thank you.']);
    expect((await incoming(ally.person, id)).messages.edges.map(({ node }) => node.mine)).toEqual([true, false]);

    expect((await close(colleague, id)).__typename).toBe('ContactRequestClosed');
    expect((await write(ally.person, id, 'One more thing')).__typename).toBe('ContactRequestNotOpen');
    expect(texts(await own(colleague, id))).toHaveLength(2);
  });

  it('says when an answer is due: the end of the ally’s hours on the next working day', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally);
    expect((await own(colleague, id)).replyDueAt).toBe('2026-11-26T17:00:00.000Z');
    await accept(ally.person, id);
    expect((await own(colleague, id)).replyDueAt).toBeNull();
  });

  it('keeps an anonymous colleague "a colleague" in every field', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally, { anonymous: true });
    await accept(ally.person, id);
    await write(colleague, id, 'Hello');
    const seen = JSON.stringify([await incoming(ally.person, id), await ally.person.get(INCOMING_LIST)]);
    expect(seen).toContain('"colleagueName":null');
    for (const trace of [colleague.name, colleague.objectId]) expect(seen).not.toContain(trace);
  });

  it('takes what was written from an ally who declined, and from one whose colleague withdrew', async () => {
    const [colleague, one, other] = [await world.person(), await world.ally(), await world.ally()];
    const [declined, withdrawn] = [await sent(colleague, one), await sent(colleague, other)];
    expect(await decline(one.person, declined)).toMatchObject({ request: { state: 'DECLINED', content: null } });
    expect(await withdraw(colleague, withdrawn)).toMatchObject({ __typename: 'ContactRequestWithdrawn' });
    expect(await incoming(other.person, withdrawn)).toMatchObject({ state: 'WITHDRAWN', content: null, canAccept: false });
    expect((await accept(other.person, withdrawn)).__typename).toBe('ContactRequestNotWaiting');
    expect((await own(colleague, declined)).content?.message).toBe('Could we talk?');
  });

  it('erases at any time: the colleague has nothing more, the ally is told only that it was erased', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally);
    await accept(ally.person, id);
    await write(colleague, id, 'Please forget this.');
    await erase(colleague, id);
    expect(await colleague.refusal(OWN_ONE, { id })).toBe('NOT_FOUND');
    expect(await colleague.get(OWN_LIST)).toMatchObject({ ownContactRequests: { edges: [] } });
    expect(await incoming(ally.person, id)).toEqual({
      id, state: 'ERASED', content: null, replyDueAt: null, messages: { edges: [] },
      awaitsMe: false, canAccept: false, canDecline: false, canClose: false, canWrite: false,
    });
    expect((await write(ally.person, id, 'Are you there?')).__typename).toBe('ContactRequestNotOpen');
  });

  it('shows nobody a request whose expiry was begun, although its key is not destroyed yet', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally);
    await world.databases.main.unitOfWork((manager) => manager.update(ContactRequest, { id }, { state: 'ERASED' }));
    expect(await colleague.refusal(OWN_ONE, { id })).toBe('NOT_FOUND');
    expect(await colleague.get(OWN_LIST)).toMatchObject({ ownContactRequests: { edges: [] } });
    expect(await incoming(ally.person, id)).toMatchObject({ state: 'ERASED', content: null });
  });

  it('lets an ally who is none any more see, hear and be told nothing, and nobody write to them', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally);
    await accept(ally.person, id);
    await world.app.runJob('deliverNotices');
    const before = world.cloud.notices(ally.person.objectId).length;
    await world.databases.main.unitOfWork((manager) => manager.update(Ally, { id: ally.id }, { step: 'STEPPED_DOWN' }));

    expect(await ally.person.refusal(INCOMING_ONE, { id })).toBe('NOT_FOUND');
    expect(await ally.person.refusal(WRITE, { input: { requestId: id, text: 'Hello', idempotencyKey: 'key' } })).toBe('NOT_FOUND');
    const listener = await ally.person.listen();
    expect((await write(colleague, id, 'Are you there?')).__typename).toBe('ContactRequestNotOpen');
    expect((await close(colleague, id)).__typename).toBe('ContactRequestClosed');
    await erase(colleague, id);
    await world.app.runJob('deliverNotices');
    expect(listener.ids).toEqual([]);
    expect(world.cloud.notices(ally.person.objectId)).toHaveLength(before);
    await listener.stop();
  });

  it('tells both sides live that something changed, and nothing else', async () => {
    const [colleague, ally, stranger] = [await world.person(), await world.ally(), await world.person()];
    const listeners = [await colleague.listen(), await ally.person.listen(), await stranger.listen()];
    const id = await sent(colleague, ally);
    await accept(ally.person, id);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(listeners.map(({ ids }) => ids)).toEqual([[id, id], [id, id], []]);
    await Promise.all(listeners.map((listener) => listener.stop()));
  });

  it('sends a neutral notice for each step to the other side, none to anybody else', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally, { message: 'Nobody may read this in a feed.' });
    await world.app.runJob('deliverNotices');
    await accept(ally.person, id);
    await world.app.runJob('deliverNotices');
    const notices = [world.cloud.notices(ally.person.objectId), world.cloud.notices(colleague.objectId)];
    expect(notices.map((each) => each.length)).toEqual([1, 1]);
    // The link is another for each notice, and of the same length for all.
    const withoutLink = (webUrl = ''): string => webUrl.replace(/notice-[\w-]{38}/, 'notice-LINK');
    const [toAlly, toColleague] = notices.map(([notice]) => ({ ...notice, id: '', objectId: '', sentAt: '', webUrl: withoutLink(notice?.webUrl) }));
    expect(toAlly?.webUrl).toContain('notice-LINK');
    expect(toAlly).toEqual(toColleague);
    expect(JSON.stringify(notices)).not.toContain(id);
  });
});
