import type { AllyService } from '../allies/ally.service.ts';
import type { AuditService } from '../audit/audit.service.ts';
import type { DirectoryService } from '../directory/directory.service.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import type { Cursors } from '../platform/graphql/cursors.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import type { ScreenLanguage } from '../../shared/vocabulary.ts';

/** What importing and exporting the roster works with. */
export interface RosterImportDeps {
  readonly database: Database;
  readonly audit: AuditService;
  readonly directory: DirectoryService;
  readonly allies: AllyService;
  readonly cursors: Cursors;
  readonly clock: Clock;
  /** Ends what those still hold who are no allies any more. */
  readonly endRequests: () => Promise<void>;
}

/** The admin who asks, and in which language they read. */
export interface Asker {
  readonly viewer: Viewer;
  readonly language: ScreenLanguage;
}
