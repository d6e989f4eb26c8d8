import { departmentWeights, jobTitlesOf } from './departments.ts';
import { featuredPeople } from './featured.ts';
import { namesOfSite, siteWeights } from './names/site-mix.ts';
import type { DemoPerson } from './organisation.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import { stableId } from './stable-id.ts';

const seed = 20_261_122;

function drawPerson(random: Random): DemoPerson {
  const siteId = random.pickWeighted(siteWeights);
  const department = random.pickWeighted(departmentWeights);
  const pool = random.pickWeighted(namesOfSite[siteId] ?? []);
  const name = `${random.pick(pool.given)} ${random.pick(pool.family)}`;
  return {
    objectId: stableId('person', name),
    name,
    department,
    siteId,
    language: pool.language,
    jobTitle: random.pick(jobTitlesOf(department)),
    roles: [],
  };
}

/** `count` people with different names, the featured ones first. */
export function drawPeople(count: number): DemoPerson[] {
  const random = createRandom(seed);
  const byName = new Map(featuredPeople.map((person) => [person.name, person]));
  while (byName.size < count) {
    const person = drawPerson(random);
    if (!byName.has(person.name)) byName.set(person.name, person);
  }
  return [...byName.values()];
}
