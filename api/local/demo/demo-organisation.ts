import { drawAllies } from './allies.ts';
import { departments } from './departments.ts';
import { coordinator, featured } from './featured.ts';
import { managersOf } from './managers.ts';
import type { DemoOrganisation } from './organisation.ts';
import { drawPeople } from './people.ts';
import { sites } from './sites.ts';
import { stableId } from './stable-id.ts';
import { topics } from './topics.ts';

const peopleCount = 1200;
const allyCount = 60;

/** The organisation that local mode shows: always the same people, texts and ids, on every machine. */
export function demoOrganisation(): DemoOrganisation {
  const people = drawPeople(peopleCount);
  return {
    tenantId: stableId('tenant', 'Larkfield'),
    clientId: stableId('client', 'Peer Support'),
    name: 'Larkfield',
    departments: [...departments],
    sites: sites.map((site) => ({ ...site })),
    topics: topics.map((topic) => ({ id: topic.id, names: { ...topic.names } })),
    people,
    allies: drawAllies(people, allyCount),
    managers: managersOf(people, featured),
    featured,
    coordinator: { ...coordinator },
  };
}
