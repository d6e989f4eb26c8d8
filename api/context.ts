import type { ContactsDeps } from './contacts/contacts.deps.ts';
import type { AllyService } from './allies/ally.service.ts';
import type { AuditService } from './audit/audit.service.ts';
import type { AvailabilityService } from './availability/availability.service.ts';
import type { DirectoryService } from './directory/directory.service.ts';
import type { MatchingService } from './matching/matching.service.ts';
import type { MemberService } from './members/member.service.ts';
import type { ContextRequest } from './platform/http/context-request.ts';
import type { ProgrammeSettings } from './programme/programme.type.ts';
import type { RosterDeps } from './roster/roster.deps.ts';
import type { Tags } from './platform/sealing/tags.ts';

/** What the resolvers work with. */
export interface Services {
  readonly allies: AllyService;
  readonly directory: DirectoryService;
  readonly availability: AvailabilityService;
  readonly matching: MatchingService;
  readonly contacts: ContactsDeps;
  readonly members: MemberService;
  readonly audit: AuditService;
  readonly roster: RosterDeps;
  readonly tags: Tags;
  readonly programme: ProgrammeSettings;
}

/** One operation of a verified viewer. */
export interface AppContext extends ContextRequest {
  readonly services: Services;
}
