import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import { AuditEntry } from '../../api/audit/audit-entry.entity.ts';
import { Site } from '../../api/allies/site.entity.ts';
import { OutboxNotice } from '../../api/platform/outbox/outbox.entity.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { INVITE, kinds, move, personAt, REMIND, rosterOf, seen, type Outcome } from './support/roster.ts';

let world: World;
let admin: Person;
let siteId: string;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.person({ roles: ['PeerSupport.Admin'] });
  siteId = (await world.databases.main.reader.find(Site))[0]?.id ?? '';
}, 60_000);
afterAll(() => world.close());

const invite = async (changes: object = {}, by = admin): Promise<Outcome> =>
  (await by.get<{ inviteToRoster: Outcome }>(INVITE, { input: { objectId: randomUUID(), name: 'Elif Kaya', siteId, department: 'Sales', ...changes } })).inviteToRoster;
const notices = (): Promise<number> => world.databases.main.reader.count(OutboxNotice);

describe('an invitation', () => {
  it('reaches somebody who never opened the tab', async () => {
    const before = await notices();
    const objectId = randomUUID();
    expect(await invite({ objectId: objectId.toUpperCase() })).toMatchObject({ __typename: 'InvitedToRoster', entry: { name: 'Elif Kaya', step: 'INVITED', department: 'Sales', version: 1, load: null } });
    expect(await notices()).toBe(before + 1);
    expect(await world.databases.main.reader.findOneByOrFail(AuditEntry, { act: 'roster.INVITE' })).toMatchObject({ subject: 'Elif Kaya', before: '{"step":null}' });
    const found = await rosterOf(admin, { filter: { name: 'elif', steps: ['INVITED'] } });
    expect(found.edges).toHaveLength(1);
  });

  it('makes nobody an ally, and shows in no directory', async () => {
    const person = await world.person();
    await invite({ objectId: person.objectId, name: person.name });
    expect(await person.get('{ viewer { isAlly } }')).toEqual({ viewer: { isAlly: false } });
  });

  it('of somebody who is in the roster already changes nothing and tells them nothing', async () => {
    const ally = await world.ally();
    const before = await notices();
    expect(await invite({ objectId: ally.person.objectId, name: 'Another Name' })).toMatchObject({ __typename: 'AlreadyInRoster', entry: { name: ally.person.name, step: 'ACTIVE', version: 1 } });
    expect(await notices()).toBe(before);
  });

  it('twice is one', async () => {
    const objectId = randomUUID();
    const both = await Promise.all([invite({ objectId }), invite({ objectId })]);
    expect(kinds(both).sort()).toEqual(['AlreadyInRoster', 'InvitedToRoster']);
    expect(await world.databases.main.reader.countBy(Ally, { member: { objectId } })).toBe(1);
  });

  it.each(['STEPPED_DOWN', 'THANKED'] as const)('may go to one who is %s, who keeps what they wrote', async (step) => {
    const person = await personAt(world, step);
    const again = await invite({ objectId: person.person.objectId, name: person.person.name, department: 'Legal' });
    expect(again).toMatchObject({ __typename: 'InvitedToRoster', entry: { id: person.id, step: 'INVITED', department: 'Legal', version: 2 } });
    expect(await world.databases.main.reader.findOneByOrFail(Ally, { id: person.id })).toMatchObject({ about: `About ${person.person.name}` });
  });

  it.each<[string, object, string]>([
    ['no object id', { objectId: 'elif@example.org' }, 'input.objectId'],
    ['no name', { name: ' ' }, 'input.name'],
    ['no department', { department: '' }, 'input.department'],
    ['a site that is none', { siteId: randomUUID() }, 'input.siteId'],
  ])('is refused with %s', async (_, changes, path) => {
    const { errors } = await admin.ask(INVITE, { input: { objectId: randomUUID(), name: 'Elif Kaya', siteId, department: 'Sales', ...changes } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [expect.objectContaining({ path })] });
  });

  it('is nobody else’s to make', async () => {
    const input = { objectId: randomUUID(), name: 'Elif Kaya', siteId, department: 'Sales' };
    for (const other of [await world.person(), (await world.ally()).person]) expect(await other.refusal(INVITE, { input })).toBe('NOT_FOUND');
  });

  it('takes over a name that changes when the person opens the tab', async () => {
    const person = await world.person();
    await invite({ objectId: person.objectId, name: 'Qwzx Unheard' });
    await person.get('{ viewer { name } }');
    expect((await rosterOf(admin, { filter: { name: 'qwzx' } })).totalCount).toBe(0);
    expect((await rosterOf(admin, { filter: { name: person.name } })).edges.some(({ node }) => node.name === person.name)).toBe(true);
  });
});

describe('a reminder', () => {
  const remind = async (entries: object[], by = admin): Promise<Outcome[]> => (await by.get<{ remindInRoster: Outcome[] }>(REMIND, { input: { entries } })).remindInRoster;

  it('goes to those whose turn it is, once a day', async () => {
    const people = [await personAt(world, 'INVITED'), await personAt(world, 'VOLUNTEERED'), await personAt(world, 'CHARTER_ACCEPTED'), await personAt(world, 'ACTIVE')];
    const before = await notices();
    const first = await remind(people.map((one) => seen(one)));
    expect(kinds(first)).toEqual(['RosterChanged', 'RosterChanged', 'RosterRefused NOT_THEIR_TURN', 'RosterRefused NOT_THEIR_TURN']);
    expect(kinds(await remind(first.map(({ entry }) => seen(entry, entry.version))))).toEqual([
      'RosterRefused REMINDED_TODAY', 'RosterRefused REMINDED_TODAY', 'RosterRefused NOT_THEIR_TURN', 'RosterRefused NOT_THEIR_TURN',
    ]);
    expect(await notices()).toBe(before + 2);
    world.clock.advance(24 * 3_600_000);
    expect(kinds(await remind([seen(people[0] ?? { id: '' }, 2)]))).toEqual(['RosterChanged']);
    world.clock.advance(-24 * 3_600_000);
  });

  it('of two admins at once is one', async () => {
    const person = await personAt(world, 'INVITED');
    const before = await notices();
    const both = await Promise.all([remind([seen(person)]), remind([seen(person)])]);
    expect(both.flatMap(kinds).sort()).toEqual(['RosterChanged', 'RosterChangedElsewhere']);
    expect(await notices()).toBe(before + 1);
  });

  it('is forgotten with a new invitation', async () => {
    const person = await personAt(world, 'INVITED');
    await remind([seen(person)]);
    await move(admin, 'STEP_DOWN', [seen(person, 2)]);
    await move(admin, 'INVITE', [seen(person, 3)]);
    expect(kinds(await remind([seen(person, 4)]))).toEqual(['RosterChanged']);
  });
});
