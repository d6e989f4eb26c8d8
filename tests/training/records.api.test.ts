import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import { AuditEntry } from '../../api/audit/audit-entry.entity.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { accept, sent, SEND, draft } from '../support/api/contacts.ts';
import { acceptCharter, ownRole, volunteer } from '../support/api/own-role.ts';
import type { Person } from '../support/api/person.ts';
import { BY_NAME, COURSES, DUE, record, RECORD, REMOVE_RECORD, SAVE_COURSE, saveCourse, trainee, TRAINEE_ONE, type Course, type Page } from '../support/api/training.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.person({ roles: ['PeerSupport.Admin'] });
}, 60_000);
afterAll(() => world.close());

const statusOf = async (person: Person, { id }: TestAlly): Promise<string> =>
  (await person.get<{ ally: { availability: { status: string } } }>('query($id: ID!) { ally(id: $id) { availability { status } } }', { id })).ally.availability.status;
const rowOf = (person: Person): Promise<Ally> => world.databases.main.reader.findOneByOrFail(Ally, { member: { objectId: person.objectId } });

/** Retires whatever was required, so that no test stands on another's courses. */
async function onlyThese(): Promise<void> {
  const { trainingCourses } = await admin.get<{ trainingCourses: Course[] }>(COURSES);
  for (const { id, version, retired } of trainingCourses) if (!retired) await saveCourse(admin, { id, version, retired: true });
}

describe('a training that is recorded', () => {
  it('counts to the same day three years on, and is seen by whoever took it', async () => {
    await onlyThese();
    const [ally, { id }] = [await world.ally(), await saveCourse(admin)];
    expect(await record(admin, ally.id, id, '2024-02-29', 'Certificate 12')).toMatchObject({
      __typename: 'TrainingRecorded',
      trainee: { trainedUntil: '2027-02-28', missing: [], records: [{ courseName: 'First steps', day: '2024-02-29', expiresOn: '2027-02-28', evidence: 'Certificate 12' }] },
    });
    expect(await ownRole(ally.person)).toMatchObject({ trainedUntil: '2027-02-28', renewalDue: false, trainings: [{ courseName: 'First steps', required: true, day: '2024-02-29', expiresOn: '2027-02-28' }] });
    expect(await record(admin, ally.id, id, '2024-02-29')).toMatchObject({ __typename: 'TrainingAlreadyRecorded', trainee: { records: [{ evidence: 'Certificate 12' }] } });
  });

  it('ends with the first of those that are required, each by its last record', async () => {
    await onlyThese();
    const [first, second, optional] = [await saveCourse(admin), await saveCourse(admin, { validMonths: 12 }), await saveCourse(admin, { required: false, validMonths: 1 })];
    const { id } = await world.ally();
    const until = async (): Promise<string | null> => (await trainee(admin, id)).trainedUntil;
    await record(admin, id, optional.id, '2026-11-01');
    expect(await until()).toBeNull();
    await record(admin, id, first.id, '2025-06-30');
    await record(admin, id, second.id, '2026-01-31');
    expect(await until()).toBe('2027-01-31');
    await record(admin, id, second.id, '2026-11-20');
    expect(await until()).toBe('2027-11-20');
    await saveCourse(admin, { id: second.id, version: 1, required: false });
    expect(await until()).toBe('2028-06-30');
    const [newest] = (await trainee(admin, id)).records;
    await admin.get(REMOVE_RECORD, { input: { id: newest?.id } });
    await saveCourse(admin, { id: second.id, version: 2, required: true });
    expect(await until()).toBe('2027-01-31');
  });

  it('makes whoever accepted the charter trained, with the last one that was missing', async () => {
    await onlyThese();
    const [first, second] = [await saveCourse(admin), await saveCourse(admin, { name: 'Second steps' })];
    const person = await world.person();
    await volunteer(person);
    const { id } = await rowOf(person);
    await record(admin, id, first.id, '2026-11-01');
    expect(await acceptCharter(person)).toMatchObject({ role: { step: 'CHARTER_ACCEPTED', trainings: [{ courseName: 'Second steps', day: null }, { courseName: 'First steps' }] } });
    // One that is over already proves nothing.
    expect((await record(admin, id, second.id, '2020-01-01')).trainee).toMatchObject({ step: 'CHARTER_ACCEPTED', missing: ['Second steps'] });
    expect((await record(admin, id, second.id, '2026-11-24')).trainee).toMatchObject({ step: 'TRAINED', missing: [] });
    expect(await ownRole(person)).toMatchObject({ step: 'TRAINED' });
  });

  it('makes nobody an ally who has not accepted the charter', async () => {
    await onlyThese();
    const [person, { id }] = [await world.person(), await saveCourse(admin)];
    await volunteer(person);
    const row = await rowOf(person);
    expect((await record(admin, row.id, id, '2026-11-24')).trainee).toMatchObject({ step: 'VOLUNTEERED', missing: [], why: 'I know what it is like.' });
    expect(await acceptCharter(person)).toMatchObject({ role: { step: 'TRAINED' } });
  });

  it('stands in the record of changes, and nothing about requests does', async () => {
    await onlyThese();
    const [ally, { id }] = [await world.ally(), await saveCourse(admin)];
    await accept(ally.person, await sent(await world.person(), ally));
    await record(admin, ally.id, id, '2026-11-02', 'By hand');
    const entries = await world.databases.main.reader.find(AuditEntry, { order: { position: 'DESC' }, take: 1 });
    expect(entries).toMatchObject([{ act: 'training.RECORD', subject: ally.person.name }]);
    expect(JSON.parse(entries[0]?.after ?? '')).toEqual({ course: 'First steps', day: '2026-11-02', evidence: 'By hand', step: 'ACTIVE', trainedUntil: '2029-11-02' });
  });

  it.each<[string, (course: string, ally: string) => object, string]>([
    ['a day to come', (courseId, traineeId) => ({ traineeId, courseId, day: '2030-01-01' }), 'BAD_USER_INPUT'],
    ['a course that there is not', (_, traineeId) => ({ traineeId, courseId: randomUUID(), day: '2026-11-01' }), 'BAD_USER_INPUT'],
    ['somebody who is not there', (courseId) => ({ traineeId: randomUUID(), courseId, day: '2026-11-01' }), 'NOT_FOUND'],
    ['a day that there is not', (courseId, traineeId) => ({ traineeId, courseId, day: '2026-02-31' }), 'BAD_USER_INPUT'],
  ])('is refused: %s', async (_, input, code) => {
    const [ally, { id }] = [await world.ally(), await saveCourse(admin)];
    expect(await admin.refusal(RECORD, { input: input(id, ally.id) })).toBe(code);
  });
});

describe('a training that is over', () => {
  it('keeps the conversations and brings no new ones, from the day after on', async () => {
    await onlyThese();
    const [ally, { id }] = [await world.ally({ maxOpenConversations: 5 }), await saveCourse(admin)];
    const [colleague, next] = [await world.person(), await world.person()];
    await record(admin, ally.id, id, '2023-11-25');
    await world.app.runJob('refreshWindows');
    await world.app.runJob('followDirectory');
    const open = await sent(colleague, ally);
    expect(await statusOf(next, ally)).toBe('NOW');
    const start = world.clock.now();
    world.clock.set(new Date('2026-11-25T23:59:59Z'));
    expect(await statusOf(next, ally)).toBe('LATER');
    world.clock.set(new Date('2026-11-26T12:00:00Z'));
    expect(await statusOf(next, ally)).toBe('NOT_TAKING_NEW_PEOPLE');
    expect(await next.get(SEND, { input: draft(ally) })).toMatchObject({ sendContactRequest: { __typename: 'AllyNotReachable' } });
    expect(await accept(ally.person, open)).toMatchObject({ __typename: 'ContactRequestAnswered' });
    await record(admin, ally.id, id, '2026-11-26');
    expect(await statusOf(next, ally)).toBe('NOW');
    await sent(next, ally);
    world.clock.set(start);
  });
});

describe('who is due', () => {
  it('comes soonest first, a page at a time, and nobody who is no ally', async () => {
    await onlyThese();
    const { id } = await saveCourse(admin);
    const days = ['2023-11-01', '2024-01-24', '2023-12-02', '2024-01-25', '2026-01-01'];
    const allies = await Promise.all(days.map(() => world.ally()));
    for (const [index, day] of days.entries()) await record(admin, allies[index]?.id ?? '', id, day);
    const past = await world.ally();
    await record(admin, past.id, id, '2023-01-01');
    await world.changeDirectly((manager) => manager.update(Ally, { id: past.id }, { step: 'STEPPED_DOWN' }));
    const mine = new Set([...allies, past].map(({ id: each }) => each));
    const seen: { id: string; expired: boolean }[] = [];
    let after: string | null = null;
    do {
      const { page }: Page = await admin.get<Page>(DUE, { first: 2, after });
      seen.push(...page.edges.map(({ node }) => node));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const ours = seen.filter((node) => mine.has(node.id));
    expect(ours.map((node) => [node.id, node.expired])).toEqual([[allies[0]?.id, true], [allies[2]?.id, false], [allies[1]?.id, false]]);
  });

  it('finds people by a part of their name, whatever they type', async () => {
    const ally = await world.ally({ claims: {} });
    const part = ally.person.name.slice(1).toUpperCase();
    const { page } = await admin.get<Page>(BY_NAME, { name: part, first: 50 });
    expect(page.edges.map(({ node }) => node.id)).toContain(ally.id);
    expect((await admin.get<Page>(BY_NAME, { name: '%', first: 50 })).page.edges).toEqual([]);
  });
});

describe('courses', () => {
  it('are saved once, by the version that was seen', async () => {
    const first = await saveCourse(admin, { name: 'Listening' });
    expect(first).toMatchObject({ __typename: 'TrainingCourseSaved' });
    expect(await saveCourse(admin, { id: first.id, name: 'Listening' })).toMatchObject({ __typename: 'TrainingCourseOutrun' });
    const outcomes = await Promise.all([1, 2].map((number) => saveCourse(admin, { id: first.id, version: 1, name: `Listening ${String(number)}` })));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['TrainingCourseOutrun', 'TrainingCourseSaved']);
    expect(await saveCourse(admin, { id: first.id, version: 2, retired: true })).toMatchObject({ __typename: 'TrainingCourseSaved' });
    const { trainingCourses } = await admin.get<{ trainingCourses: Course[] }>(COURSES);
    expect(trainingCourses.find(({ id }) => id === first.id)).toMatchObject({ retired: true, version: 3 });
    expect(await admin.refusal(RECORD, { input: { traineeId: (await world.ally()).id, courseId: first.id, day: '2026-11-01' } })).toBe('BAD_USER_INPUT');
  });

  it.each<[string, object]>([
    ['a language that is missing', { names: [{ language: 'en', name: 'One' }] }],
    ['a blank name', { names: [{ language: 'en', name: ' ' }, { language: 'de', name: 'Eins' }] }],
    ['no validity', { validMonths: 0 }],
    ['a validity for ever', { validMonths: 1_000 }],
    ['an id that is none', { id: 'course' }],
  ])('are refused with %s', async (_, changes) => {
    const input = { id: randomUUID(), names: [{ language: 'en', name: 'One' }, { language: 'de', name: 'Eins' }], validMonths: 36, required: true, ...changes };
    expect(await admin.refusal(SAVE_COURSE, { input })).toBe('BAD_USER_INPUT');
  });

  it('leave what was known before they came as it is, until something is recorded', async () => {
    const { id } = await world.ally({ trainedUntil: '2027-03-31' });
    await saveCourse(admin);
    expect(await trainee(admin, id)).toMatchObject({ trainedUntil: '2027-03-31', records: [] });
  });
});

it('is there for nobody but admins', async () => {
  const ally = await world.ally();
  for (const person of [await world.person(), ally.person, await world.person({ roles: ['PeerSupport.Reader'] })]) {
    for (const [operation, variables] of [[DUE, { first: 2 }], [BY_NAME, { name: '', first: 2 }], [TRAINEE_ONE, { id: ally.id }], [COURSES, {}]] as const) {
      expect(await person.refusal(operation, { ...variables })).toBe('NOT_FOUND');
    }
    expect(await person.refusal(RECORD, { input: { traineeId: ally.id, courseId: randomUUID(), day: '2026-11-01' } })).toBe('NOT_FOUND');
  }
});
