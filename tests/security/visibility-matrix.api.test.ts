import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isIntrospectionType, isObjectType, type GraphQLSchema } from 'graphql';
import { createSchema } from '../../api/schema.ts';
import { CONTACT_REQUEST_STATES, type ContactRequestState } from '../../shared/contact-rules.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { accept, close, decline, draft, erase, sent, withdraw, write } from '../support/api/contacts.ts';
import { Person, type GraphqlAnswer } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { everythingOf, walkInside } from './selection.ts';
import { FEATURES } from './rows/index.ts';
import { forAdmins, forNobody, RELATIONS, type Outcome, type Relation } from './rows/rows.ts';
import { ALLIES_OWN, FIELDS, OPERATIONS, READABLE } from './visibility-matrix.ts';

const MARK = 'a-marked-message-7319';

let world: World;
let schema: GraphQLSchema;
let bystanders: Omit<Record<Relation, Person>, 'self' | 'otherParty'>;

beforeAll(async () => {
  [world, schema] = [await createWorld(), await createSchema()];
  const other = await world.ally();
  await sent(await world.person(), other);
  const nobody = new Person({ url: world.url, objectId: '', name: '', token: 'none' });
  bystanders = {
    allyOfAnother: other.person,
    colleague: await world.person(),
    manager: await world.person(),
    admin: await world.person({ roles: ['PeerSupport.Admin'] }),
    nobody,
  };
}, 60_000);
afterAll(() => world.close());

/** A request between two people of its own. */
interface Case {
  readonly id: string;
  readonly ally: TestAlly;
  readonly people: Record<Relation, Person>;
}

type Step = (colleague: Person, ally: Person, id: string, other: TestAlly) => Promise<unknown>;

const STEPS: Record<ContactRequestState, Step> = {
  WAITING: () => Promise.resolve(),
  ACCEPTED: async (colleague, ally, id) => [await accept(ally, id), await write(colleague, id, MARK)],
  CLOSED: async (colleague, ally, id) => [await accept(ally, id), await write(colleague, id, MARK), await close(ally, id)],
  HANDED_OVER: async (colleague, ally, id, other) => {
    await accept(ally, id);
    await write(colleague, id, MARK);
    await sent(colleague, other, { handOver: { requestId: id, share: 'NOTHING' } });
  },
  // Of those who were asked, another one was first.
  PASSED_ON: (_, __, id, other) => accept(other.person, id),
  DECLINED: (_, ally, id) => decline(ally, id),
  WITHDRAWN: (colleague, _, id) => withdraw(colleague, id),
  ERASED: (colleague, _, id) => erase(colleague, id),
};

async function requestIn(state: ContactRequestState): Promise<Case> {
  const [colleague, ally, other] = [await world.person(), await world.ally(), await world.ally()];
  const id = await sent(colleague, state === 'PASSED_ON' ? [ally, other] : ally, { message: MARK });
  await STEPS[state](colleague, ally.person, id, other);
  return { id, ally, people: { ...bystanders, self: colleague, otherParty: ally.person } };
}

/** What only admins can do touches no request, so that all of it can be tried beside one. */
const aboutNoRequest = (name: string): boolean => OPERATIONS[name] === forAdmins || OPERATIONS[name] === forNobody;
let any: Promise<Case> | undefined;
const anyRequest = (): Promise<Case> => (any ??= requestIn('WAITING'));

/** The inputs of what somebody says about themselves or wishes. */
const OWN_INPUTS: Readonly<Record<string, [string, unknown]>> = {
  findAllies: ['FindAlliesInput', { kindOfHelp: 'LISTEN', language: 'en', wayOfTalking: 'CHAT' }],
  previewWeeklyHours: ['WeeklyHoursInput', { timeZone: 'Europe/London', intervals: [] }],
  setWeeklyHours: ['SetWeeklyHoursInput', { timeZone: 'Europe/London', intervals: [], version: 1 }],
  takeTimeOff: ['TimeOffInput', { firstDay: '2027-05-01', lastDay: '2027-05-02' }],
  cancelTimeOff: ['TimeOffIdInput', { id: randomUUID() }],
  pause: ['PauseInput', { length: 'ONE_HOUR' }],
  setPublicHolidaysOff: ['PublicHolidaysOffInput', { off: true }],
  setAllyLimits: ['AllyLimitsInput', { maxOpenConversations: 2, newPeopleAWeek: 20, coolDownHours: 48 }],
};

function operation(name: string, { id, ally }: Case): [string, Record<string, unknown>] {
  const [kind = '', field = ''] = name.split('.');
  const root = { Query: schema.getQueryType(), Mutation: schema.getMutationType() }[kind];
  const type = root?.getFields()[field]?.type;
  if (!type) throw new Error(`${name} is not in the schema.`);
  const selection = everythingOf(schema, type);
  const given = FEATURES.find(({ operations }) => name in operations);
  if (given) return withArguments(kind, field, selection, given.inputs?.[field] ?? {});
  const own = OWN_INPUTS[field];
  if (own) return [`${kind.toLowerCase()}($input: ${own[0]}!) { ${field}(input: $input) ${selection} }`, { input: own[1] }];
  if (kind === 'Mutation' && ALLIES_OWN.includes(name)) return [`mutation { ${field} ${selection} }`, {}];
  if (field === 'noticePlace') return [`{ noticePlace(link: "${'x'.repeat(38)}") ${selection} }`, {}];
  if (field === 'eraseAllContactRequests') return [`mutation { ${field} }`, {}];
  if (field === 'replyDueIfAsked') return ['query($ids: [ID!]!) { replyDueIfAsked(allyIds: $ids) }', { ids: [ally.id] }];
  if (field === 'allyPhotos') return [`query($ids: [ID!]!) { allyPhotos(ids: $ids) ${selection} }`, { ids: [ally.id] }];
  if (field.startsWith('kept')) return [`{ ${field} ${selection} }`, {}];
  if (kind === 'Mutation') {
    const [inputType, input] = inputOf(field, id, ally);
    return [`mutation($input: ${inputType}!) { ${field}(input: $input) ${selection} }`, { input }];
  }
  if (field.endsWith('Requests') || field === 'allies') return [`{ ${field}(first: 3) ${selection} }`, {}];
  return /Request$|^ally$/.test(field) ? [`query($id: ID!) { ${field}(id: $id) ${selection} }`, { id: field === 'ally' ? ally.id : id }] : [`{ ${field} ${selection} }`, {}];
}

function withArguments(kind: string, field: string, selection: string, given: Readonly<Record<string, readonly [string, unknown]>>): [string, Record<string, unknown>] {
  const names = Object.keys(given);
  const declared = names.map((name) => `$${name}: ${given[name]?.[0] ?? ''}`).join(', ');
  const passed = names.map((name) => `${name}: $${name}`).join(', ');
  const call = names.length > 0 ? `${field}(${passed})` : field;
  const variables = Object.fromEntries(names.map((name) => [name, given[name]?.[1]]));
  return [`${kind.toLowerCase()}${names.length > 0 ? `(${declared})` : ''} { ${call} ${selection} }`, variables];
}

function inputOf(field: string, requestId: string, ally: TestAlly): [string, object] {
  const idempotencyKey = randomUUID();
  const inputs: Record<string, [string, object]> = {
    sendContactRequest: ['SendContactRequestInput', draft(ally, { message: 'mine' })],
    writeMessage: ['WriteMessageInput', { requestId, text: MARK, idempotencyKey }],
    offerReferral: ['WriteMessageInput', { requestId, text: MARK, idempotencyKey }],
    proposeHandOver: ['ProposeHandOverInput', { requestId, idempotencyKey }],
    answerReferral: ['AnswerReferralInput', { requestId, messageId: randomUUID(), agreed: true }],
    giveClosingAnswers: ['ClosingAnswersInput', { requestId, feltHeard: true }],
  };
  return inputs[field] ?? ['MoveContactRequestInput', { id: requestId }];
}

/** Operations that are possible in another state than while a request waits. */
const STATES: Readonly<Record<string, ContactRequestState>> = {
  'Mutation.closeContactRequest': 'ACCEPTED',
  'Mutation.writeMessage': 'ACCEPTED',
  'Mutation.offerReferral': 'ACCEPTED',
  'Mutation.proposeHandOver': 'ACCEPTED',
  'Mutation.findInTeams': 'ACCEPTED',
  'Mutation.giveClosingAnswers': 'CLOSED',
};
const WRITES = ['Mutation.writeMessage', 'Mutation.offerReferral', 'Mutation.proposeHandOver'];

function outcomeOf(answer: GraphqlAnswer, id: string): Outcome {
  const code = answer.errors?.[0]?.extensions?.code;
  if (code === 'UNAUTHENTICATED') return 'signIn';
  if (code !== undefined) return 'notFound';
  return JSON.stringify(answer.data).includes(id) ? 'done' : 'nothingOfIt';
}

describe('the visibility matrix', () => {
  it('has a row for every operation and every field, and none too many', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const objects = Object.values(schema.getTypeMap()).filter(isObjectType).filter((type) => !isIntrospectionType(type));
    const namesOf = (types: typeof objects) => types.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    expect(Object.keys(OPERATIONS).sort()).toEqual(namesOf(objects.filter((type) => roots.includes(type))).sort());
    expect(Object.keys(FIELDS).sort()).toEqual(namesOf(objects.filter((type) => !roots.includes(type))).sort());
  });

  const asked = Object.keys(OPERATIONS).filter((name) => !name.startsWith('Subscription'));
  const cases = asked.flatMap((name) => RELATIONS.map((relation): [string, Relation] => [name, relation]));

  it.each(cases)('%s as %s gives what its row says', async (name, relation) => {
    const request = aboutNoRequest(name) ? await anyRequest() : await requestIn(STATES[name] ?? 'WAITING');
    const answer = await request.people[relation].ask(...operation(name, request));
    const expected = OPERATIONS[name]?.[relation];
    if (WRITES.includes(name) && expected === 'done') expect(JSON.stringify(answer)).toContain('MessageWritten');
    // Sending to the same ally again shows the colleague the request that there is.
    else if (name === 'Mutation.sendContactRequest' && relation === 'self') expect(JSON.stringify(answer)).toContain('AlreadyInTouch');
    else expect(outcomeOf(answer, request.id)).toBe(expected);
    if (relation !== 'self' && relation !== 'otherParty') expect(JSON.stringify(answer)).not.toContain(MARK);
  });

  it.each(CONTACT_REQUEST_STATES)('shows each field to those only whom its row names, while %s', async (state) => {
    const request = await requestIn(state);
    const { id, people } = request;
    const seen = new Map<Relation, Set<string>>();
    for (const relation of RELATIONS) {
      const fields = new Set<string>();
      for (const name of asked.filter((each) => /Query\..*Contact/.test(each))) {
        walkInside((await people[relation].ask(...operation(name, request))).data, id, (field) => fields.add(field));
      }
      seen.set(relation, fields);
    }
    const readable = READABLE[state];
    expect(seen.get('self')?.has('ContactRequestContent.message')).toBe(readable.self);
    expect(seen.get('otherParty')?.has('ContactRequestContent.message')).toBe(readable.otherParty);
    for (const [relation, fields] of seen) {
      for (const field of fields) expect([relation, field, mayBeSeenBy(relation, field)]).toEqual([relation, field, true]);
    }
    // Every field that a row promises to somebody is really there for them, or the matrix would prove nothing.
    if (state === 'ACCEPTED') for (const relation of ['self', 'otherParty'] as const) expect(missing(relation, seen.get(relation))).toEqual([]);
  });

  it('tells of a change live to the two parties only', async () => {
    const [colleague, ally] = [await world.person(), await world.ally()];
    const people = { ...bystanders, self: colleague, otherParty: ally.person };
    const signedIn = RELATIONS.filter((relation) => relation !== 'nobody');
    const listeners = await Promise.all(signedIn.map((relation) => people[relation].listen()));
    await expect(people.nobody.listen()).rejects.toThrow();
    const id = await sent(colleague, ally);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const told = listeners.map(({ ids }): Outcome => (ids.includes(id) ? 'done' : 'nothingOfIt'));
    expect(told).toEqual(signedIn.map((relation) => OPERATIONS['Subscription.contactRequestChanged']?.[relation]));
    await Promise.all(listeners.map((listener) => listener.stop()));
  });
});

/** What is null while a conversation is open. */
const EMPTY_WHEN_ACCEPTED = ['OwnContactRequest.replyDueAt', 'OwnContactRequest.othersAskedAt', 'IncomingContactRequest.replyDueAt', 'Message.answersId'];

function missing(relation: 'self' | 'otherParty', seen: ReadonlySet<string> | undefined): string[] {
  const promised = /^(Own|Incoming)ContactRequest\.|^ContactRequestContent\.|^Message\./;
  return Object.keys(FIELDS).filter(
    (field) => promised.test(field) && mayBeSeenBy(relation, field) && !EMPTY_WHEN_ACCEPTED.includes(field) && !seen?.has(field),
  );
}

function mayBeSeenBy(relation: Relation, field: string): boolean {
  const audience = FIELDS[field];
  if (audience === 'everyone') return relation !== 'nobody';
  if (audience === 'shape' || audience === 'parties') return relation === 'self' || relation === 'otherParty';
  return audience === relation;
}
