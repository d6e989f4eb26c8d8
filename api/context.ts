import type { ContactsDeps } from './contacts/contacts.deps.ts';
import type { AllyService } from './allies/ally.service.ts';
import type { AuditService } from './audit/audit.service.ts';
import type { AvailabilityService } from './availability/availability.service.ts';
import type { CharterService } from './charter/charter.service.ts';
import type { ChoicesService } from './choices/choices.service.ts';
import type { CoverageService } from './coverage/coverage.service.ts';
import type { DirectoryService } from './directory/directory.service.ts';
import type { PinService } from './directory/pin.service.ts';
import type { PhotosService } from './directory/photos.service.ts';
import type { MatchingService } from './matching/matching.service.ts';
import type { MemberService } from './members/member.service.ts';
import type { ContextRequest } from './platform/http/context-request.ts';
import type { NumbersService } from './numbers/numbers.service.ts';
import type { ProgrammeService } from './programme/programme.service.ts';
import type { OwnRoleService } from './roster/own-role.service.ts';
import type { CoursesService } from './training/courses.service.ts';
import type { TrainingService } from './training/training.service.ts';
import type { RosterDeps } from './roster/roster.deps.ts';
import type { RosterImportService } from './roster-import/roster-import.service.ts';
import type { Tags } from './platform/sealing/tags.ts';

/** What the resolvers work with. */
export interface Services {
  readonly allies: AllyService;
  readonly directory: DirectoryService;
  readonly pins: PinService;
  readonly photos: PhotosService;
  readonly availability: AvailabilityService;
  readonly matching: MatchingService;
  readonly contacts: ContactsDeps;
  readonly members: MemberService;
  readonly audit: AuditService;
  readonly charter: CharterService;
  readonly courses: CoursesService;
  readonly training: TrainingService;
  readonly ownRole: OwnRoleService;
  readonly roster: RosterDeps;
  readonly rosterImport: RosterImportService;
  readonly tags: Tags;
  readonly programme: ProgrammeService;
  readonly choices: ChoicesService;
  readonly coverage: CoverageService;
  readonly numbers: NumbersService;
}

/** One operation of a verified viewer. */
export interface AppContext extends ContextRequest {
  readonly services: Services;
}
