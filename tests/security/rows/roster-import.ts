import { randomUUID } from 'node:crypto';
import { each, forAdmins, forNobody, rows, type Audience, type Rows } from './rows.ts';

const id = randomUUID();

export const rosterImport: Rows = {
  fields: {
    ...rows('RosterImport', 'id state percent encoding delimiter rows added changed unchanged ending problemCount ignoredHeadings', 'admin'),
    ...rows('RosterImportProblem', 'line column kind accepted', 'admin'),
    ...rows('RosterImportProblemConnection', 'edges pageInfo', 'shape'),
    ...rows('RosterImportProblemEdge', 'cursor node', 'shape'),
    ...rows('RosterCsvPart', 'text next', 'admin'),
    ...each<Audience>('RosterImported.rosterImport RosterChangedMeanwhile.rosterImport', 'admin'),
  },
  operations: {
    ...each('Query.rosterCsv Query.lastRosterImport Mutation.beginRosterImport', forAdmins),
    // There is no such import.
    ...each('Query.rosterImport Query.rosterImportProblems Mutation.addRosterImportPart Mutation.checkRosterImport Mutation.importRoster', forNobody),
  },
  inputs: {
    rosterImport: { id: ['ID!', id] },
    rosterImportProblems: { id: ['ID!', id] },
    beginRosterImport: { input: ['BeginRosterImportInput!', { size: 3 }] },
    addRosterImportPart: { input: ['AddRosterImportPartInput!', { id, part: 0, content: 'YWJj' }] },
    checkRosterImport: { input: ['RosterImportInput!', { id }] },
    importRoster: { input: ['RosterImportInput!', { id }] },
  },
};
