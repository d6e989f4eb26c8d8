import type { DemoFeatured, DemoOrganisation, DemoPerson } from './organisation.ts';
import { bengaluru, berlin, lisbon, london } from './sites.ts';
import { stableId } from './stable-id.ts';

function person(role: string, name: string, rest: Omit<DemoPerson, 'objectId' | 'name' | 'roles'>, roles: string[] = []): DemoPerson {
  return { objectId: stableId('featured', role), name, ...rest, roles };
}

const colleague = person('colleague', 'Amelia Hart', {
  department: 'Customer Care', siteId: london.id, language: 'en', jobTitle: 'Care adviser',
});
const firstAlly = person('ally-1', 'Jonas Weber', {
  department: 'Engineering', siteId: berlin.id, language: 'de', jobTitle: 'Test engineer',
});
const secondAlly = person('ally-2', 'Priya Nair', {
  department: 'People and Culture', siteId: bengaluru.id, language: 'kn', jobTitle: 'Learning specialist',
});
const manager = person('manager', 'Tunde Okafor', {
  department: 'Logistics', siteId: london.id, language: 'en', jobTitle: 'Warehouse lead',
});
const admin = person('admin', 'Inês Carvalho', {
  department: 'People and Culture', siteId: lisbon.id, language: 'pt', jobTitle: 'Health and safety adviser',
}, ['PeerSupport.Admin']);

export const featuredPeople: readonly DemoPerson[] = [colleague, firstAlly, secondAlly, manager, admin];
export const featuredAllies: readonly [DemoPerson, DemoPerson] = [firstAlly, secondAlly];

export const featured: DemoFeatured = {
  colleague: colleague.objectId,
  allies: [firstAlly.objectId, secondAlly.objectId],
  manager: manager.objectId,
  admin: admin.objectId,
};

/** The admin runs the programme, and is whom the allies turn to. */
export const coordinator: DemoOrganisation['coordinator'] = {
  en: `${admin.name}. You can write to her or call her in Teams on any working day.`,
  de: `${admin.name}. Du erreichst sie an jedem Arbeitstag in Teams, schriftlich oder mit einem Anruf.`,
};
