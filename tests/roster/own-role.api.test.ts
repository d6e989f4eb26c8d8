import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AllyLanguage } from '../../api/allies/ally-traits.entity.ts';
import { Ally } from '../../api/allies/ally.entity.ts';
import { stepAfter, ROSTER_STEPS, type RosterStep } from '../../shared/roster-rules.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { acceptCharter, ownRole, stepDown, volunteer, VOLUNTEER, wish } from '../support/api/own-role.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); }, 60_000);
afterAll(() => world.close());

const rowOf = ({ objectId }: Person): Promise<Ally | null> =>
  world.databases.main.reader.findOne(Ally, { where: { member: { tenantId: world.cloud.tenantId, objectId } } });

async function allyIn(step: RosterStep): Promise<TestAlly> {
  const ally = await world.ally();
  await world.changeDirectly((manager) => manager.update(Ally, { id: ally.id }, { step }));
  return ally;
}

describe('somebody who wants to be an ally', () => {
  it('begins with nothing, and is never put on the way by looking', async () => {
    const person = await world.person();
    expect(await ownRole(person)).toMatchObject({ step: null, asksForCharter: false, acceptedCharter: null, trainings: [], charter: { version: 1 } });
    expect(await rowOf(person)).toBeNull();
  });

  it('volunteers, accepts the charter, and sees what comes next; no role comes of it yet', async () => {
    const person = await world.person();
    expect(await volunteer(person)).toMatchObject({ __typename: 'OwnRoleChanged', role: { step: 'VOLUNTEERED', stepDay: '2026-11-25', asksForCharter: true } });
    expect(await rowOf(person)).toMatchObject({ why: 'I know what it is like.', hoursWish: 'Tuesdays over lunch.', department: 'Finance', version: 1 });
    expect(await person.get('{ viewer { isAlly } }')).toEqual({ viewer: { isAlly: false } });
    expect(await person.refusal('{ ownAvailability { version } }')).toBe('NOT_FOUND');
    // Nothing is required here, so that the way to the last word of an admin is free.
    expect(await acceptCharter(person)).toMatchObject({ __typename: 'OwnRoleChanged', role: { step: 'TRAINED', acceptedCharter: 1, asksForCharter: false } });
  });

  it('is the same one person however often the button is pressed', async () => {
    const person = await world.person();
    await person.get('{ viewer { name } }');
    const outcomes = await Promise.all([volunteer(person), volunteer(person), volunteer(person)]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['OwnRoleChanged', 'OwnRoleUnchanged', 'OwnRoleUnchanged']);
    expect(await world.databases.main.reader.countBy(Ally, { member: { objectId: person.objectId } })).toBe(1);
  });

  it('volunteers again after stepping down, with what they say now', async () => {
    const person = await world.person();
    await volunteer(person);
    expect(await stepDown(person, 'VOLUNTEERED')).toMatchObject({ __typename: 'OwnRoleChanged', role: { step: 'STEPPED_DOWN', asksForCharter: false } });
    expect(await rowOf(person)).toMatchObject({ why: null, hoursWish: null });
    expect(await volunteer(person, { why: 'Now I have time.', languages: ['pt'] })).toMatchObject({ role: { step: 'VOLUNTEERED' } });
    const row = await rowOf(person);
    expect(row).toMatchObject({ why: 'Now I have time.', version: 3 });
    expect(await world.databases.main.reader.findBy(AllyLanguage, { allyId: row?.id ?? '' })).toMatchObject([{ language: 'pt' }]);
  });

  it.each<[string, object, object]>([
    ['a site that there is not', { siteId: randomUUID() }, { path: 'input.siteId', rule: 'unknown' }],
    ['a site that is no id', { siteId: 'Lyon' }, { path: 'input.siteId', rule: 'unknown' }],
    ['a topic that there is not', { topicIds: [randomUUID()] }, { path: 'input.topicIds', rule: 'unknown' }],
    ['no language', { languages: [] }, { path: 'input.languages', rule: 'invalid' }],
    ['a language that is none', { languages: ['<b>'] }, { path: 'input.languages', rule: 'invalid' }],
    ['a blank department', { department: '  ' }, { path: 'input.department', rule: 'onlySpaces' }],
    ['a why that is too long', { why: 'x'.repeat(2_001) }, { path: 'input.why', rule: 'tooLong' }],
  ])('is told what is wrong: %s', async (_, changes, fault) => {
    const person = await world.person();
    const { errors } = await person.ask(VOLUNTEER, { input: wish(changes) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [fault] });
    expect(await rowOf(person)).toBeNull();
  });
});

describe('each step', () => {
  it.each(ROSTER_STEPS)('from %s leads by the person’s own will where the rules say, and nowhere else', async (step) => {
    const moves = [
      ['VOLUNTEER', (person: Person) => volunteer(person)],
      ['STEP_DOWN', (person: Person) => stepDown(person, step)],
    ] as const;
    for (const [move, make] of moves) {
      const ally = await allyIn(step);
      const expected = stepAfter(move, 'self', step);
      expect(await make(ally.person)).toMatchObject({ __typename: expected ? 'OwnRoleChanged' : 'OwnRoleUnchanged', role: { step: expected ?? step } });
    }
  });

  it.each<[RosterStep, RosterStep, boolean]>([
    ['VOLUNTEERED', 'TRAINED', true], ['INVITED', 'TRAINED', true], ['CHARTER_ACCEPTED', 'CHARTER_ACCEPTED', true], ['ACTIVE', 'ACTIVE', true],
    ['PAUSED', 'PAUSED', true], ['STEPPED_DOWN', 'STEPPED_DOWN', false], ['THANKED', 'THANKED', false],
  ])('from %s the charter leads to %s', async (step, after, accepted) => {
    const { person } = await allyIn(step);
    expect(await acceptCharter(person)).toMatchObject({
      __typename: accepted ? 'OwnRoleChanged' : 'OwnRoleUnchanged', role: { step: after, acceptedCharter: accepted ? 1 : null },
    });
  });

  it('is not made by a button that was drawn for another one', async () => {
    const { person } = await allyIn('ACTIVE');
    expect(await stepDown(person, 'INVITED')).toMatchObject({ __typename: 'OwnRoleUnchanged', role: { step: 'ACTIVE' } });
  });

  it('is made by nobody who never had to do with it', async () => {
    const person = await world.person();
    expect(await acceptCharter(person)).toMatchObject({ __typename: 'OwnRoleUnchanged', role: { step: null } });
    expect(await stepDown(person, 'ACTIVE')).toMatchObject({ __typename: 'OwnRoleUnchanged', role: { step: null } });
  });

  it('takes a version of the charter that is none for what it is', async () => {
    const { person } = await allyIn('INVITED');
    expect(await acceptCharter(person, 7)).toMatchObject({ __typename: 'OwnRoleUnchanged', role: { step: 'INVITED', acceptedCharter: null } });
  });
});
