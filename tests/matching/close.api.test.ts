import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphFault } from '../../api/local/cloud/graph-faults.ts';
import { demoOrganisation } from '../../api/local/index.ts';
import { HOUR } from '../../api/platform/clock.ts';
import { createGraphPeople } from '../../api/platform/graph/people-source.ts';
import { OnBehalf } from '../../api/platform/identity/on-behalf.ts';
import type { Viewer } from '../../api/platform/identity/viewer.ts';
import type { LeaveOut, Wish } from '../../shared/matching.ts';
import type { AllyOptions } from '../support/api/allies.ts';
import type { Person } from '../support/api/person.ts';
import { createWorld, type World } from '../support/api/world.ts';
import { find, idsOf, ownLanguage, SITES, STRESS } from './support/finding.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld({ people: createGraphPeople });
  // Whom the demo organisation has lead whom would get in the way.
  for (const { objectId } of demoOrganisation().people) world.cloud.hierarchy.set(objectId, { managerId: null });
}, 60_000);
afterAll(() => world.close());

let language: string;
beforeEach(() => {
  language = ownLanguage();
  world.cloud.hierarchy.faults.clear();
  // Nothing is kept of what was told before, and no pause goes on.
  world.clock.advance(HOUR);
});

const ally = (options: AllyOptions = {}) => world.ally({ languages: [language], topicIds: [STRESS], ...options });
/** Somebody with a manager who is an ally, an ally who reports to them, and another ally. */
async function team() {
  const [viewer, manager, report, other] = [await world.person(), await ally(), await ally(), await ally()];
  world.cloud.hierarchy.set(viewer.objectId, { managerId: manager.person.objectId, department: 'Finance', officeLocation: 'Berlin' });
  world.cloud.hierarchy.set(report.person.objectId, { managerId: viewer.objectId });
  return { viewer, manager, report, other };
}
const asViewer = ({ objectId, name, token }: Person): Viewer => ({
  tenantId: world.cloud.tenantId, objectId, name, roles: [], country: null, onBehalf: new OnBehalf(token),
});
const matching = () => world.app.services.matching;

describe('whoever is close to somebody at work', () => {
  it('is never found for them: neither their manager nor who reports to them', async () => {
    const { viewer, manager, report, other } = await team();
    expect(await find(viewer, { language })).toMatchObject({ managerKnown: true, allies: [{ ally: { id: other.id } }] });
    expect(idsOf(await find(await world.person(), { language })).sort()).toEqual([manager.id, report.id, other.id].sort());
  });

  it('is found by whoever they are close to no longer, a minute later', async () => {
    const { viewer, manager, report, other } = await team();
    expect(idsOf(await find(viewer, { language }))).toEqual([other.id]);
    world.cloud.hierarchy.set(viewer.objectId, { managerId: null });
    world.cloud.hierarchy.set(report.person.objectId, { managerId: null });
    world.clock.advance(60_000);
    const found = await find(viewer, { language });
    expect([found.managerKnown, idsOf(found).sort()]).toEqual([true, [manager.id, report.id, other.id].sort()]);
  });

  it.each<[string, GraphFault]>([
    ['has not been allowed to tell', { status: 403 }],
    ['fails', { status: 500 }],
    ['has too much to do', { status: 429, retryAfterSeconds: 7 }],
    ['does not take our token', { status: 401 }],
    ['does not answer', { timeout: true }],
  ])('may be found where Graph %s, and the answer says so', async (_, fault) => {
    const { viewer, manager, report, other } = await team();
    world.cloud.hierarchy.faults.respondNext(fault);
    const found = await find(viewer, { language });
    expect([found.managerKnown, idsOf(found).sort()]).toEqual([false, [manager.id, report.id, other.id].sort()]);
    world.cloud.hierarchy.faults.clear();
    world.clock.advance(HOUR);
    expect(await find(viewer, { language })).toMatchObject({ managerKnown: true, allies: [{ ally: { id: other.id } }] });
  });

  it('is told to whoever sends something later, to be left out then', async () => {
    const { viewer, manager, report } = await team();
    const close = await matching().closeTo(asViewer(viewer));
    expect([close.managerKnown, [...close.allyIds].sort()]).toEqual([true, [manager.id, report.id].sort()]);
    expect(await matching().closeTo(asViewer(await world.person()))).toEqual({ allyIds: [], managerKnown: true });
    world.clock.advance(HOUR);
    world.cloud.hierarchy.faults.respondNext({ status: 403 });
    expect(await matching().closeTo(asViewer(viewer))).toEqual({ allyIds: [], managerKnown: false });
  });
});

describe('who fits a wish that was written down', () => {
  const NOBODY: LeaveOut = { departments: [], siteIds: [], allyIds: [] };
  const fitting = (wish: Partial<Wish>, notAmong: readonly string[] = []) => matching().fitting(
    world.cloud.tenantId,
    { kindOfHelp: 'LISTEN', wayOfTalking: 'CHAT', language, topicIds: [], leaveOut: NOBODY, askerObjectId: '', ...wish },
    new Set(notAmong),
  );

  it('is everybody who fits, with when they are reachable, and without asking Graph', async () => {
    const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 1_440 }));
    const allies = [await ally({ hours: always }), await ally({ hours: [{ weekday: 6, startMinute: 60, endMinute: 120 }] }), await ally({ hours: [] })];
    await world.app.runJob('refreshWindows');
    await world.app.runJob('followDirectory');
    world.cloud.hierarchy.faults.respondNext({ status: 500 });
    const [now, saturday, unknown] = allies.map(({ id }) => id);
    expect(await fitting({})).toEqual([
      { id: now, reachableAt: world.clock.now().getTime() }, { id: saturday, reachableAt: Date.parse('2026-11-28T01:00:00Z') }, { id: unknown, reachableAt: Infinity },
    ]);
    expect(world.cloud.hierarchy.faults.take()).toBeDefined();
  });

  it('is nobody whom the wish leaves out, nobody of those who are out of the question, and not the asker', async () => {
    const allies = [await ally(), await ally({ department: 'Legal' }), await ally(), await ally()];
    const [asker, legal, tried, left] = allies;
    const wish = { askerObjectId: asker?.person.objectId ?? '', leaveOut: { ...NOBODY, departments: ['Legal'] } };
    expect(await fitting(wish, [tried?.id ?? ''])).toEqual([{ id: left?.id, reachableAt: Infinity }]);
    expect((await fitting({})).map(({ id }) => id).sort()).toEqual([asker, legal, tried, left].map((each) => each?.id).sort());
  });
});

describe('where somebody works', () => {
  const OWN = '{ ownPlace { department site { id name } } }';
  const own = async (person: Person) => (await person.get<{ ownPlace: unknown }>(OWN)).ownPlace;
  const works = (person: Person, department: string | null, officeLocation: string | null): void => {
    world.cloud.hierarchy.set(person.objectId, { department, officeLocation });
  };
  const [london, berlin] = SITES.map(({ id, name }) => ({ id, name }));

  it('is said in the words of the directory', async () => {
    await ally({ department: 'People and Culture' });
    const viewer = await world.person();
    works(viewer, ' people and culture', 'BERLIN');
    expect(await own(viewer)).toEqual({ department: 'People and Culture', site: berlin });
  });

  it('is unknown where the directory has no such department or site, and where Graph has none', async () => {
    for (const place of ['Space Travel', null]) {
      const viewer = await world.person();
      works(viewer, place, place);
      expect(await own(viewer)).toEqual({ department: null, site: null });
    }
  });

  it('is an ally’s own site, whatever Graph says, and their own department where Graph says none', async () => {
    const { person } = await ally({ department: 'Finance', site: 0 });
    await ally({ department: 'Legal' });
    works(person, 'Legal', 'Berlin');
    expect(await own(person)).toEqual({ department: 'Legal', site: london });
    world.clock.advance(HOUR);
    world.cloud.hierarchy.faults.respondNext({ status: 403 });
    expect(await own(person)).toEqual({ department: 'Finance', site: london });
  });

  it('is unknown where Graph does not tell', async () => {
    const viewer = await world.person();
    works(viewer, 'Finance', 'London');
    world.cloud.hierarchy.faults.respondNext({ status: 500 });
    expect(await own(viewer)).toEqual({ department: null, site: null });
  });
});
