import type { AuditService } from '../audit/audit.service.ts';
import type { DirectoryService } from '../directory/directory.service.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import type { PeopleSearch } from '../platform/graph/people-search.ts';
import type { Cursors } from '../platform/graphql/cursors.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import type { Outbox } from '../platform/outbox/outbox.ts';

/** What the use cases of the roster work with. */
export interface RosterDeps {
  readonly database: Database;
  readonly audit: AuditService;
  readonly directory: DirectoryService;
  readonly outbox: Outbox;
  readonly cursors: Cursors;
  /** Null where nobody may be searched for. */
  readonly peopleSearch: PeopleSearch | null;
  readonly clock: Clock;
  /** Ends the requests of all who are no allies any more. */
  readonly endRequests: () => Promise<void>;
}

/** The admin who asks, and in which language they read. */
export interface Asker {
  readonly viewer: Viewer;
  readonly language: string;
}
