import { each, forAdmins, rows, type Rows } from './rows.ts';

export const audit: Rows = {
  fields: {
    ...rows('AuditEntry', 'position at actorName act subject before after', 'admin'),
    ...rows('AuditChain', 'entries brokenAt', 'admin'),
    ...rows('AuditEntryConnection', 'edges pageInfo', 'shape'),
    ...rows('AuditEntryEdge', 'cursor node', 'shape'),
  },
  operations: each('Query.auditEntries Query.auditChain', forAdmins),
};
