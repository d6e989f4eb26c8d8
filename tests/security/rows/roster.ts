import { randomUUID } from 'node:crypto';
import { each, forAdmins, forNobody, rows, type Audience, type Rows } from './rows.ts';

const nobody = { id: randomUUID(), version: 1 };
const place = { siteId: randomUUID(), department: 'Sales' };

export const roster: Rows = {
  fields: {
    ...rows('RosterEntry', 'id version name department site languages topics step since trainedUntil training load', 'admin'),
    ...rows('RosterProfile', 'entry about canDo cannotDo kindsOfHelp waysOfTalking why hasHours remindedOn', 'admin'),
    ...rows('PersonFound', 'objectId name department', 'admin'),
    ...rows('RosterKey', 'id version step siteId', 'admin'),
    ...rows('RosterFacets', 'steps training departments siteIds languages topicIds', 'admin'),
    ...rows('RosterConnection', 'edges pageInfo totalCount', 'shape'),
    ...rows('RosterEdge', 'cursor node', 'shape'),
    ...rows('RosterRefused', 'entry reason', 'admin'),
    ...rows('RosterGone', 'id', 'admin'),
    ...each<Audience>('RosterChanged.entry RosterChangedElsewhere.entry InvitedToRoster.entry AlreadyInRoster.entry', 'admin'),
    ...each<Audience>('RosterEdited.profile RosterEditedElsewhere.profile', 'admin'),
  },
  operations: {
    ...each('Query.findPeople Query.rosterPage Query.rosterFacets Query.rosterKeys Query.rosterSites', forAdmins),
    ...each('Mutation.moveInRoster Mutation.remindInRoster', forAdmins),
    // There is no such person, topic or site.
    ...each('Query.rosterEntry Mutation.editInRoster Mutation.setTopicInRoster Mutation.setSiteInRoster Mutation.inviteToRoster', forNobody),
  },
  inputs: {
    findPeople: { name: ['String!', 'Ad'] },
    rosterEntry: { id: ['ID!', nobody.id] },
    moveInRoster: { input: ['MoveInRosterInput!', { move: 'PAUSE', entries: [nobody] }] },
    remindInRoster: { input: ['RemindInRosterInput!', { entries: [nobody] }] },
    setTopicInRoster: { input: ['RosterTopicInput!', { topicId: randomUUID(), has: true, entries: [nobody] }] },
    setSiteInRoster: { input: ['RosterSiteInput!', { siteId: place.siteId, entries: [nobody] }] },
    inviteToRoster: { input: ['InviteToRosterInput!', { objectId: randomUUID(), name: 'Elif Kaya', ...place }] },
    editInRoster: { input: ['EditInRosterInput!', { ...nobody, ...place, languages: [], topicIds: [], kindsOfHelp: [], waysOfTalking: [] }] },
  },
};
