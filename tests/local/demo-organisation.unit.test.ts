import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { demoOrganisation } from '../../api/local/demo/demo-organisation.ts';
import type { DemoAlly } from '../../api/local/demo/organisation.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const organisation = demoOrganisation();
const { people, allies, sites, topics, departments, featured } = organisation;
const featuredAllies = allies.filter(({ objectId }) => featured.allies.includes(objectId));
const personOf = new Map(people.map((person) => [person.objectId, person]));
const texts = (field: 'about' | 'canDo' | 'cannotDo'): string[] => allies.map((ally) => ally[field]);

function isReachable(ally: DemoAlly, instant: Temporal.Instant): boolean {
  const local = instant.toZonedDateTimeISO(ally.timeZone);
  const time = local.toPlainTime().toString().slice(0, 5);
  return ally.weeklyHours.some(({ weekday, start, end }) => weekday === local.dayOfWeek && start <= time && time < end);
}

describe('the demo organisation', () => {
  it('is the same every time', () => {
    expect(demoOrganisation()).toEqual(organisation);
  });

  it('has the promised size', () => {
    expect([people.length, allies.length, departments.length, sites.length, topics.length]).toEqual([1200, 60, 8, 5, 12]);
    expect(new Set(people.map(({ language }) => language)).size).toBe(9);
  });

  it('has well-formed ids that are never used twice', () => {
    const objectIds = people.map(({ objectId }) => objectId);
    const ids = [organisation.tenantId, organisation.clientId, ...objectIds]
      .concat(allies.map(({ id }) => id), sites.map(({ id }) => id), topics.map(({ id }) => id));
    expect(ids.filter((id) => !uuid.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives everybody their own name, a known site and department, and a job', () => {
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    const siteIds = new Set(sites.map(({ id }) => id));
    const unsettled = people.filter(
      (person) => !siteIds.has(person.siteId) || !departments.includes(person.department) || person.jobTitle === '',
    );
    expect(unsettled).toEqual([]);
  });

  it('makes exactly one person an admin', () => {
    const admins = people.filter(({ roles }) => roles.includes('PeerSupport.Admin'));
    expect(admins.map(({ objectId }) => objectId)).toEqual([featured.admin]);
  });

  it('has the admin coordinate the programme, and says so in both languages', () => {
    const admin = personOf.get(featured.admin);
    expect(Object.values(organisation.coordinator)).toHaveLength(2);
    for (const words of Object.values(organisation.coordinator)) expect(words).toMatch(new RegExp(`^${admin?.name ?? ''}\\. .+\\.$`));
  });

  it('features five different people, of whom just the two are allies', () => {
    const ids = [featured.colleague, ...featured.allies, featured.manager, featured.admin];
    expect(new Set(ids).size).toBe(5);
    expect(ids.every((id) => personOf.has(id))).toBe(true);
    expect(allies.filter(({ objectId }) => ids.includes(objectId)).map(({ objectId }) => objectId)).toEqual([...featured.allies]);
  });
});

describe('who leads whom in the demo organisation', () => {
  const { managers } = organisation;

  it('is known of everybody but the heads of the departments, and never goes in circles', () => {
    const heads = people.filter(({ objectId }) => !managers.has(objectId));
    expect(new Set(heads.map(({ department }) => department)).size).toBe(departments.length);
    expect(heads).toHaveLength(departments.length);
    for (const { objectId } of people) {
      const above: string[] = [];
      for (let each: string | undefined = objectId; each !== undefined; each = managers.get(each)) above.push(each);
      expect(new Set(above).size).toBe(above.length);
      expect(heads.map((head) => head.objectId)).toContain(above.at(-1));
    }
  });

  it('is the featured manager for the featured colleague, and an ally for whoever wants to see that none is proposed', () => {
    expect(managers.get(featured.colleague)).toBe(featured.manager);
    expect(allies.map(({ objectId }) => objectId)).toContain(managers.get(featured.manager));
  });
});

describe('the demo roster', () => {
  it('covers every department, site, topic and language', () => {
    const persons = allies.map(({ objectId }) => personOf.get(objectId)!);
    expect(new Set(persons.map(({ department }) => department)).size).toBe(8);
    expect(new Set(persons.map(({ siteId }) => siteId)).size).toBe(5);
    expect(new Set(allies.flatMap(({ topicIds }) => topicIds)).size).toBe(12);
    expect(new Set(allies.flatMap(({ languages }) => languages)).size).toBe(9);
  });

  it('lets no two allies read alike', () => {
    for (const field of ['about', 'canDo', 'cannotDo'] as const) expect(new Set(texts(field)).size).toBe(60);
  });

  it('keeps sentences short, and says of everybody that they are no professional', () => {
    const sentences = [...texts('about'), ...texts('canDo'), ...texts('cannotDo')].flatMap((text) => text.split(/(?<=[.!?])\s+/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
    const claims = [...texts('about'), ...texts('canDo')].filter((text) => /therap|diagnos|treatment plan|heal you|cure/i.test(text));
    expect(claims).toEqual([]);
  });

  it('gives the featured allies four places, everybody else two, and lets two allies rest', () => {
    expect(featuredAllies.map(({ maxOpenConversations }) => maxOpenConversations)).toEqual([4, 4]);
    expect(allies.filter(({ maxOpenConversations }) => maxOpenConversations === 2)).toHaveLength(58);
    expect(allies.filter(({ takesNewPeople }) => !takesNewPeople)).toHaveLength(2);
    expect(featuredAllies.every(({ takesNewPeople }) => takesNewPeople)).toBe(true);
  });

  it('states hours that lie within a day, in order and without overlap', () => {
    for (const { weeklyHours, timeZone } of allies) {
      expect(sites.map((site) => site.timeZone)).toContain(timeZone);
      expect(weeklyHours.every(({ start, end }) => /^([01]\d|2[0-3]):[0-5]\d$/.test(start) && /^([01]\d|2[0-3]):[0-5]\d$/.test(end) && start < end)).toBe(true);
      const stretches = weeklyHours.map(({ weekday, start, end }) => [`${weekday} ${start}`, `${weekday} ${end}`] as const);
      const overlaps = stretches.filter(([start], index) => index > 0 && start < stretches[index - 1]![1]);
      expect(overlaps).toEqual([]);
    }
  });

  it.each(['2026-01-12', '2026-07-13'])('has several allies reachable at any hour of the workdays from %s', (monday) => {
    const taking = allies.filter((ally) => ally.takesNewPeople && !featuredAllies.includes(ally));
    const start = Temporal.Instant.from(`${monday}T00:00Z`);
    const slots = Array.from({ length: 5 * 48 }, (_, slot) => start.add({ minutes: slot * 30 }));
    const silent = slots.filter((instant) => taking.filter((ally) => isReachable(ally, instant)).length < 2);
    expect(silent.map(String)).toEqual([]);
  });
});
