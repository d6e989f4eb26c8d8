import type { DemoFeatured, DemoPerson } from './organisation.ts';

/**
 * Who leads whom: object id -> object id of the manager. The first person of a department at a site leads the others
 * there, and the first one of the department leads those. The featured manager leads the featured colleague.
 */
export function managersOf(people: readonly DemoPerson[], featured: DemoFeatured): Map<string, string> {
  const featuredIds = new Set([featured.colleague, ...featured.allies, featured.manager, featured.admin]);
  const leading = new Map<string, DemoPerson>();
  for (const person of people.filter(({ objectId }) => !featuredIds.has(objectId))) {
    for (const part of [person.department, partOf(person)]) if (!leading.has(part)) leading.set(part, person);
  }
  const managers = new Map<string, string>();
  for (const person of people) {
    const manager = [leading.get(partOf(person)), leading.get(person.department)].find((each) => each !== person);
    if (manager) managers.set(person.objectId, manager.objectId);
  }
  return managers.set(featured.colleague, featured.manager);
}

function partOf({ department, siteId }: DemoPerson): string {
  return [department, siteId].join('|');
}
