import type { DemoOrganisation, DemoPerson } from '../demo/organisation.ts';
import type { HostPerson, PersonRole } from './host-contract.ts';

export interface PeopleDirectory {
  /** At most `most` people whose name has a word that starts with each word of `text`; the featured ones first. */
  search(text: string, most?: number): HostPerson[];
  find(objectId: string): HostPerson | null;
  featured(): HostPerson[];
}

const mostShown = 20;

/** Lower case without accents, so that "inesh" is not found but "ines" finds "Inês". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss');
}

function wordsOf(text: string): string[] {
  return plain(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

export function createPeopleDirectory(organisation: DemoOrganisation): PeopleDirectory {
  const { featured, allies, sites } = organisation;
  const featuredIds = [featured.colleague, ...featured.allies, featured.manager, featured.admin];
  const allyIds = new Set(allies.map((ally) => ally.objectId));
  const siteNames = new Map(sites.map((site) => [site.id, site.name]));

  const roleOf = (objectId: string): PersonRole => {
    if (objectId === featured.manager) return 'manager';
    if (objectId === featured.admin) return 'admin';
    return allyIds.has(objectId) ? 'ally' : 'colleague';
  };
  const present = (person: DemoPerson): HostPerson => ({
    objectId: person.objectId,
    name: person.name,
    jobTitle: person.jobTitle,
    department: person.department,
    site: siteNames.get(person.siteId) ?? '',
    role: roleOf(person.objectId),
  });

  const entries = organisation.people
    .map((person) => ({ person: present(person), words: wordsOf(person.name), rank: featuredIds.indexOf(person.objectId) }))
    .sort((one, other) => {
      if (one.rank !== other.rank) return one.rank < 0 ? 1 : other.rank < 0 ? -1 : one.rank - other.rank;
      return one.person.name.localeCompare(other.person.name, 'en');
    });
  const byId = new Map(entries.map(({ person }) => [person.objectId, person]));

  return {
    search: (text, most = mostShown) => {
      const wanted = wordsOf(text);
      return entries
        .filter(({ words }) => wanted.every((start) => words.some((word) => word.startsWith(start))))
        .slice(0, most)
        .map(({ person }) => person);
    },
    find: (objectId) => byId.get(objectId) ?? null,
    featured: () => featuredIds.flatMap((objectId) => byId.get(objectId) ?? []),
  };
}
