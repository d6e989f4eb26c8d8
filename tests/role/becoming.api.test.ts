import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import type { Person } from '../support/api/person.ts';
import { accept, own, sent } from '../support/api/contacts.ts';
import { createWorld, type World } from '../support/api/world.ts';

const ROLE = 'step since mustAcceptCharter trainings { course until } trainedUntil openConversations';
const OWN_ROLE = `{ ownRole { ${ROLE} } charter { version text } }`;
const VOLUNTEER = `mutation($input: VolunteerInput!) { volunteer(input: $input) { ${ROLE} } }`;
const ACCEPT = `mutation($input: AcceptCharterInput!) { acceptCharter(input: $input) { __typename ... on CharterAccepted { role { ${ROLE} } } ... on CharterChanged { charter { version text } } } }`;
const STEP_DOWN = `mutation { stepDown { ${ROLE} } }`;
const ADD_COURSE = 'mutation($input: CourseInput!) { addCourse(input: $input) { id names { en de } validMonths required retired version } }';
const CHANGE_COURSE = 'mutation($input: ChangeCourseInput!) { changeCourse(input: $input) { __typename ... on CourseChanged { courses { id version retired } } ... on CourseChangedElsewhere { courses { id version } } } }';
const RECORD = 'mutation($input: RecordTrainingInput!) { recordTraining(input: $input) { id courseId day expiresDay note } }';
const PUBLISH = 'mutation($input: PublishCharterInput!) { publishCharter(input: $input) { __typename ... on CharterPublished { charter { version accepted allies } } ... on CharterPublishedElsewhere { charter { version } } } }';
const DUE = '{ dueTrainings { allyId name trainedUntil state } }';

interface Role { step: string; mustAcceptCharter: boolean; trainings: { course: string; until: string | null }[]; openConversations: number; trainedUntil: string | null }

let world: World;
let admin: Person;
let siteId: string;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.person({ roles: ['PeerSupport.Admin'] });
  siteId = (await world.databases.main.reader.query<{ id: string }[]>('SELECT "id" FROM "site"'))[0]!.id.toLowerCase();
}, 60_000);
afterAll(() => world.close());

const wish = (changes: object = {}) => ({ input: { siteId, department: 'Sales', languages: ['en', 'cy'], topicIds: [], kindsOfHelp: ['LISTEN'], waysOfTalking: ['CHAT'], why: 'I was helped once.', ...changes } });
const roleOf = async (person: Person): Promise<Role | null> => (await person.get<{ ownRole: Role | null }>(OWN_ROLE)).ownRole;
const version = async (): Promise<number> => (await admin.get<{ charter: { version: number } }>(OWN_ROLE)).charter.version;
const acceptCharter = async (person: Person) => person.get(ACCEPT, { input: { version: await version() } });
const rowOf = (person: Person) => world.databases.main.reader.findOneOrFail(Ally, { where: { member: { objectId: person.objectId } }, relations: { member: true } });
const course = async (required: boolean, validMonths = 36): Promise<{ id: string; version: number }> =>
  (await admin.get<{ addCourse: { id: string; version: number; names: { en: string } }[] }>(ADD_COURSE, { input: { names: { en: `Listening ${String(Math.random())}`, de: 'Zuhören' }, validMonths, required } }))
    .addCourse.find(({ version: seen, names }) => seen === 1 && names.en !== '' )!;

describe('volunteering', () => {
  it('is asked once, and leads over the charter; asking again changes nothing', async () => {
    const person = await world.person();
    expect(await roleOf(person)).toBeNull();
    await person.get(VOLUNTEER, wish());
    expect(await roleOf(person)).toMatchObject({ step: 'VOLUNTEERED', mustAcceptCharter: true, openConversations: 0 });
    await person.get(VOLUNTEER, wish({ department: 'Other' }));
    expect(await rowOf(person)).toMatchObject({ department: 'Sales', why: 'I was helped once.', step: 'VOLUNTEERED', version: 1 });
    // Not yet an ally: neither in the directory nor asked for anything.
    expect(await person.get('{ viewer { isAlly } }')).toEqual({ viewer: { isAlly: false } });
    expect(await acceptCharter(person)).toMatchObject({ acceptCharter: { __typename: 'CharterAccepted', role: { mustAcceptCharter: false } } });
    expect(await acceptCharter(person)).toMatchObject({ acceptCharter: { __typename: 'CharterAccepted' } });
  });

  it('twice at the same moment is once', async () => {
    const person = await world.person();
    await Promise.all([person.get(VOLUNTEER, wish()), person.get(VOLUNTEER, wish())]);
    expect(await world.databases.main.reader.countBy(Ally, { member: { objectId: person.objectId } })).toBe(1);
  });

  it.each<[string, object, string]>([
    ['a site that is not there', { siteId: '00000000-0000-4000-8000-000000000000' }, 'input.siteId'],
    ['a topic that is not there', { topicIds: ['00000000-0000-4000-8000-000000000000'] }, 'input.topicIds'],
    ['no language', { languages: [] }, 'input.languages'],
    ['a language that is none', { languages: ['English, please'] }, 'input.languages'],
    ['a department of spaces', { department: '  ' }, 'input.department'],
    ['more words than there is room for', { why: 'x'.repeat(1_001) }, 'input.why'],
  ])('is refused with %s, naming the field', async (_, changes, path) => {
    const { errors } = await (await world.person()).ask(VOLUNTEER, wish(changes));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
  });

  it('lets hours be set on the way', async () => {
    const person = await world.person();
    expect(await person.refusal('{ ownAvailability { version } }')).toBe('NOT_FOUND');
    await person.get(VOLUNTEER, wish());
    expect(await person.get('{ ownAvailability { version inDirectory { status } } }').catch(() => person.get('{ ownAvailability { version } }'))).toMatchObject({ ownAvailability: { version: 1 } });
  });
});

describe('training', () => {
  it('makes whoever accepted the charter a trained one, in whichever order', async () => {
    const [one, other] = [await world.person(), await world.person()];
    const { id: courseId } = await course(true);
    for (const person of [one, other]) await person.get(VOLUNTEER, wish());
    await acceptCharter(one);
    expect(await roleOf(one)).toMatchObject({ step: 'CHARTER_ACCEPTED' });
    for (const person of [one, other]) await admin.get(RECORD, { input: { allyId: (await rowOf(person)).id, courseId, day: '2026-11-20', note: 'No. 7' } });
    expect(await roleOf(one)).toMatchObject({ step: 'TRAINED', trainedUntil: '2029-11-20' });
    expect(await roleOf(other)).toMatchObject({ step: 'VOLUNTEERED' });
    await acceptCharter(other);
    expect(await roleOf(other)).toMatchObject({ step: 'TRAINED' });
    await admin.get(CHANGE_COURSE, { input: { id: courseId, version: 1, names: { en: 'x', de: 'x' }, validMonths: 36, required: false, retired: true } });
  });

  it('cannot be recorded for a day that is to come, nor of a course that is not offered', async () => {
    const ally = await world.ally();
    const { id: courseId } = await course(false);
    expect((await admin.ask(RECORD, { input: { allyId: ally.id, courseId, day: '2026-11-26' } })).errors?.[0]?.extensions).toMatchObject({ fields: [{ path: 'input.day', rule: 'outOfRange' }] });
    await admin.get(CHANGE_COURSE, { input: { id: courseId, version: 1, names: { en: 'x', de: 'x' }, validMonths: 36, required: false, retired: true } });
    expect((await admin.ask(RECORD, { input: { allyId: ally.id, courseId, day: '2026-11-20' } })).errors?.[0]?.extensions).toMatchObject({ fields: [{ path: 'input.courseId', rule: 'unknown' }] });
    expect(await admin.get(CHANGE_COURSE, { input: { id: courseId, version: 1, names: { en: 'y', de: 'y' }, validMonths: 3, required: false, retired: false } }))
      .toMatchObject({ changeCourse: { __typename: 'CourseChangedElsewhere' } });
  });

  it('that has run out brings no new requests, and ends nothing', async () => {
    const ally = await world.ally({ trainedUntil: '2026-11-25' });
    const [first, second] = [await world.person(), await world.person()];
    const id = await sent(first, ally);
    await accept(ally.person, id);
    const before = world.clock.now();
    world.clock.set(new Date('2026-11-26T00:00:00Z'));
    await expect(sent(second, ally)).rejects.toThrow('AllyFull');
    expect(await second.get('query($id: ID!) { ally(id: $id) { availability { status } } }', { id: ally.id })).toMatchObject({ ally: { availability: { status: 'NOT_TAKING_NEW_PEOPLE' } } });
    expect(await own(first, id)).toMatchObject({ state: 'ACCEPTED', canWrite: true });
    expect((await admin.get<{ dueTrainings: object[] }>(DUE)).dueTrainings).toContainEqual({ allyId: ally.id, name: ally.person.name, trainedUntil: '2026-11-25', state: 'EXPIRED' });
    world.clock.set(before);
  });

  it('is announced 60, 30 and 7 days before it runs out, once each, whoever runs the job', async () => {
    const ally = await world.ally({ trainedUntil: '2027-03-31' });
    const elsewhere = await world.anotherInstance();
    const before = world.clock.now();
    const told: number[] = [];
    for (const day of ['2027-01-29', '2027-01-30', '2027-02-15', '2027-03-01', '2027-03-24', '2027-03-31', '2027-04-02']) {
      world.clock.set(new Date(`${day}T10:00:00Z`));
      for (const { app } of [world, elsewhere, world]) await app.runJob('noticeTrainings');
      await world.app.runJob('refreshWindows');
      world.clock.advance(3_600_000);
      await world.app.runJob('deliverNotices');
      told.push(world.cloud.notices(ally.person.objectId).length);
    }
    world.clock.set(before);
    expect(told.at(-1)).toBe(3);
    expect(told[0]).toBe(0);
  });
});

describe('the charter', () => {
  it('is accepted again when it changed, and only in the version that is in force', async () => {
    const ally = await world.ally();
    await acceptCharter(ally.person);
    const seen = await version();
    const texts = { en: 'I listen.', de: 'Ich höre zu.' };
    expect(await admin.get(PUBLISH, { input: { version: seen, texts } })).toMatchObject({ publishCharter: { __typename: 'CharterPublished', charter: { version: seen + 1 } } });
    expect(await admin.get(PUBLISH, { input: { version: seen, texts } })).toMatchObject({ publishCharter: { __typename: 'CharterPublishedElsewhere' } });
    expect(await roleOf(ally.person)).toMatchObject({ step: 'ACTIVE', mustAcceptCharter: true });
    expect(await ally.person.get(ACCEPT, { input: { version: seen } })).toEqual({ acceptCharter: { __typename: 'CharterChanged', charter: { version: seen + 1, text: 'I listen.' } } });
    expect(await acceptCharter(ally.person)).toMatchObject({ acceptCharter: { role: { step: 'ACTIVE', mustAcceptCharter: false } } });
  });
});

describe('stepping down', () => {
  it('ends the role with the very next request, and what was open with it', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const id = await sent(colleague, ally);
    await accept(ally.person, id);
    expect(await roleOf(ally.person)).toMatchObject({ openConversations: 1 });
    expect(await ally.person.get(STEP_DOWN)).toMatchObject({ stepDown: { step: 'STEPPED_DOWN', openConversations: 0 } });
    expect(await own(colleague, id)).toMatchObject({ state: 'CLOSED' });
    expect(await ally.person.get('{ viewer { isAlly } incomingContactRequests { edges { cursor } } }')).toMatchObject({ viewer: { isAlly: false }, incomingContactRequests: { edges: [] } });
    expect(await ally.person.refusal('mutation { endPause { version } }')).toBe('NOT_FOUND');
    // At once, and not only when the directory looks again.
    expect(await colleague.refusal('query($id: ID!) { ally(id: $id) { name } }', { id: ally.id })).toBe('NOT_FOUND');
    expect(await ally.person.get(STEP_DOWN)).toMatchObject({ stepDown: { step: 'STEPPED_DOWN' } });
  });

  it('can be done from every step, and somebody may volunteer again', async () => {
    const person = await world.person();
    await person.get(VOLUNTEER, wish());
    await person.get(STEP_DOWN);
    expect(await person.refusal(ACCEPT, { input: { version: await version() } })).toBe('NOT_FOUND');
    await person.get(VOLUNTEER, wish({ department: 'Finance', languages: ['de'] }));
    expect(await rowOf(person)).toMatchObject({ step: 'VOLUNTEERED', department: 'Finance' });
    expect(await (await world.person()).refusal(STEP_DOWN)).toBe('NOT_FOUND');
  });
});
