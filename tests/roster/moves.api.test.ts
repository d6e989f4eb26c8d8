import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../api/audit/audit-entry.entity.ts';
import { OutboxNotice } from '../../api/platform/outbox/outbox.entity.ts';
import { ADMIN_MOVES, type AdminMove } from '../../shared/roster-list.ts';
import { ROSTER_STEPS, stepAfter, type RosterStep } from '../../shared/roster-rules.ts';
import { accept, sent } from '../support/api/contacts.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { inDirectory, kinds, move, MOVE, personAt, seen } from './support/roster.ts';

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.person({ roles: ['PeerSupport.Admin'] });
}, 60_000);
afterAll(() => world.close());

const cases = ADMIN_MOVES.flatMap((name) => ROSTER_STEPS.map((step): [AdminMove, RosterStep] => [name, step]));

describe('a move of an admin', () => {
  it.each(cases)('%s of somebody who is %s does what the rules say', async (name, step) => {
    const person = await personAt(world, step);
    const to = stepAfter(name, 'admin', step);
    const [outcome] = await move(admin, name, [seen(person)]);
    expect(outcome).toMatchObject(
      to === null
        ? { __typename: 'RosterRefused', reason: 'NOT_FROM_THIS_STEP', entry: { step, version: 1 } }
        : { __typename: 'RosterChanged', entry: { step: to, version: 2, since: '2026-11-25' } },
    );
    expect(await inDirectory(admin, person.person.name)).toBe((to ?? step) === 'ACTIVE');
  });

  it.each(['colleague', 'ally', 'other role'])('is no move of anybody else: %s', async (who) => {
    const person = await personAt(world, 'ACTIVE');
    const others = { colleague: () => world.person(), ally: () => Promise.resolve(person.person), 'other role': () => world.person({ roles: ['PeerSupport.Reader'] }) };
    const other = await others[who as keyof typeof others]();
    for (const name of ADMIN_MOVES) expect(await other.refusal(MOVE, { input: { move: name, entries: [seen(person)] } })).toBe('NOT_FOUND');
    expect(kinds(await move(admin, 'PAUSE', [seen(person)]))).toEqual(['RosterChanged']);
  });

  it('is written down with what was there before, and a refused one is not', async () => {
    const person = await personAt(world, 'ACTIVE');
    await move(admin, 'PAUSE', [seen(person)]);
    await move(admin, 'PAUSE', [seen(person, 2)]);
    const entries = await world.databases.main.reader.findBy(AuditEntry, { subject: person.person.name });
    expect(entries).toEqual([expect.objectContaining({ act: 'roster.PAUSE', actorName: admin.name, before: '{"step":"ACTIVE"}', after: '{"step":"PAUSED"}' })]);
  });

  it('changes nothing for an admin who saw an older version', async () => {
    const person = await personAt(world, 'ACTIVE');
    await move(admin, 'PAUSE', [seen(person)]);
    const [outcome] = await move(admin, 'STEP_DOWN', [seen(person)]);
    expect(outcome).toMatchObject({ __typename: 'RosterChangedElsewhere', entry: { step: 'PAUSED', version: 2 } });
  });

  it('twice is once: whoever repeats it is told so', async () => {
    const person = await personAt(world, 'ACTIVE');
    const acts = [await move(admin, 'PAUSE', [seen(person)]), await move(admin, 'PAUSE', [seen(person)]), await move(admin, 'PAUSE', [seen(person, 2)])];
    expect(acts.flatMap(kinds)).toEqual(['RosterChanged', 'RosterChangedElsewhere', 'RosterRefused NOT_FROM_THIS_STEP']);
  });

  it('of two admins at once is made by one of them', async () => {
    const person = await personAt(world, 'ACTIVE');
    const other = await world.person({ roles: ['PeerSupport.Admin'] });
    const both = await Promise.all([move(admin, 'PAUSE', [seen(person)]), move(other, 'STEP_DOWN', [seen(person)])]);
    expect(both.flatMap(kinds).sort()).toEqual(['RosterChanged', 'RosterChangedElsewhere']);
  });

  it('is made for many, each by themselves', async () => {
    const people = await Promise.all(Array.from({ length: 150 }, (_, index) => personAt(world, index % 50 === 0 ? 'TRAINED' : 'ACTIVE')));
    const [stale] = people.slice(-1);
    await move(admin, 'PAUSE', stale ? [seen(stale)] : []);
    const outcomes = await move(admin, 'PAUSE', people.map((one) => seen(one)));
    expect(outcomes.map(({ entry }) => entry.id)).toEqual(people.map(({ id }) => id));
    const count = (kind: string): number => kinds(outcomes).filter((one) => one === kind).length;
    expect([count('RosterChanged'), count('RosterRefused NOT_FROM_THIS_STEP'), count('RosterChangedElsewhere')]).toEqual([146, 3, 1]);
    expect((await world.app.services.audit.verify()).brokenAt).toBeNull();
  }, 120_000);

  it('takes no more than a bounded number at once, and each of them once', async () => {
    const person = await personAt(world, 'ACTIVE');
    const many = Array.from({ length: 201 }, () => seen(person));
    expect(await admin.refusal(MOVE, { input: { move: 'PAUSE', entries: many } })).toBe('BAD_USER_INPUT');
    expect(await admin.refusal(MOVE, { input: { move: 'PAUSE', entries: [] } })).toBe('BAD_USER_INPUT');
    expect(kinds(await move(admin, 'PAUSE', many.slice(0, 3)))).toEqual(['RosterChanged']);
  });

  it('finds nobody where there is nobody', async () => {
    const [unknown, unreadable] = await move(admin, 'PAUSE', [{ id: '00000000-0000-4000-8000-000000000000', version: 1 }, { id: 'x', version: 1 }]);
    expect([unknown, unreadable]).toEqual([
      { __typename: 'RosterGone', id: '00000000-0000-4000-8000-000000000000' }, { __typename: 'RosterGone', id: 'x' },
    ]);
  });
});

describe('what a move does', () => {
  it('a pause lets open conversations go on', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally);
    await accept(ally.person, id);
    await move(admin, 'PAUSE', [seen(ally)]);
    const { ownContactRequest } = await colleague.get<{ ownContactRequest: unknown }>('query($id: ID!) { ownContactRequest(id: $id) { state canWrite } }', { id });
    expect(ownContactRequest).toEqual({ state: 'ACCEPTED', canWrite: true });
  });

  it('the end of a role takes the rights with the very next request', async () => {
    const ally = await world.ally();
    await ally.person.get('{ ownAvailability { version } }');
    await move(admin, 'STEP_DOWN', [seen(ally)]);
    expect(await ally.person.refusal('{ ownAvailability { version } }')).toBe('NOT_FOUND');
  });

  it('one who becomes active is reachable in their hours at once', async () => {
    const person = await personAt(world, 'TRAINED');
    await move(admin, 'ACTIVATE', [seen(person)]);
    const { ally } = await admin.get<{ ally: { availability: { status: string } } }>('query($id: ID!) { ally(id: $id) { availability { status } } }', { id: person.id });
    expect(ally.availability.status).toBe('NOW');
  });

  it('lets a notice out to whom it concerns, and to nobody else', async () => {
    const [moved, refused] = [await personAt(world, 'TRAINED'), await personAt(world, 'INVITED')];
    const waiting = (): Promise<number> => world.databases.main.reader.count(OutboxNotice);
    const before = await waiting();
    await move(admin, 'ACTIVATE', [seen(moved), seen(refused)]);
    expect(await waiting() - before).toBe(1);
  });
});
