import { AllyService } from './allies/ally.service.ts';
import type { AppParts } from './app-parts.ts';
import { AuditService } from './audit/audit.service.ts';
import { AvailabilityService } from './availability/availability.service.ts';
import { PlacesService } from './availability/places.service.ts';
import { CharterService } from './charter/charter.service.ts';
import { ChoicesService } from './choices/choices.service.ts';
import type { ContactRules, ContactsDeps } from './contacts/contacts.deps.ts';
import { finishLeaving, leaveContactRequests } from './contacts/leaving.service.ts';
import { RequestChanges } from './contacts/request-changes.service.ts';
import type { Services } from './context.ts';
import { CoverageService } from './coverage/coverage.service.ts';
import { CandidatesService } from './directory/candidates.service.ts';
import { DirectorySnapshot } from './directory/directory-snapshot.ts';
import { DirectoryService } from './directory/directory.service.ts';
import { PinService } from './directory/pin.service.ts';
import { PhotosService } from './directory/photos.service.ts';
import { MatchingService } from './matching/matching.service.ts';
import { MemberService } from './members/member.service.ts';
import { PeopleCache } from './platform/graph/people-cache.ts';
import { PhotoCache } from './platform/graph/photo-cache.ts';
import { PresenceCache } from './platform/graph/presence-cache.ts';
import { createCursors } from './platform/graphql/cursors.ts';
import { createLiveInProcess } from './platform/live.ts';
import { NumbersService } from './numbers/numbers.service.ts';
import { createOutbox } from './platform/outbox/outbox.ts';
import { createKeyring } from './platform/sealing/keyring.ts';
import { createTags, type PersonKey } from './platform/sealing/tags.ts';
import { ProgrammeService } from './programme/programme.service.ts';
import { RosterImportService } from './roster-import/roster-import.service.ts';
import { OwnRoleService } from './roster/own-role.service.ts';
import { CoursesService } from './training/courses.service.ts';
import { TrainingService } from './training/training.service.ts';

/** The services of an instance, and what keeps them up to date. */
export interface Made {
  readonly services: Services;
  readonly snapshot: DirectorySnapshot;
  readonly presence: PresenceCache | null;
  readonly people: PeopleCache | null;
  readonly photos: PhotoCache | null;
}

/** Puts the features together: each gets what it stands on. */
export function createServices(parts: AppParts): Made {
  const { mainDatabase: database, keyringDatabase, masters, clock, log, presence: source } = parts;
  const tags = createTags(masters.pepper);
  const cursors = createCursors(tags);
  const keyring = createKeyring(keyringDatabase, masters, clock);
  const changes = new RequestChanges({ reader: database.reader, live: createLiveInProcess() });
  const presence = source && new PresenceCache({ source, clock, log, onChange: () => { snapshot.presenceChanged(); } });
  const snapshot = new DirectorySnapshot({ reader: database.reader, clock, tags, live: createLiveInProcess(), presence });
  const directory = new DirectoryService({ snapshot, tags, cursors, clock });
  const pins = new PinService({ snapshot, tags, clock });
  const { people, photos } = cachesOf(parts);
  const matching = new MatchingService({ directory, candidates: new CandidatesService({ snapshot, tags, clock }), people, clock });
  const allies = new AllyService({ database, tags, clock });
  const availability = new AvailabilityService({ database, allies, directory, clock });
  const places = new PlacesService({ clock });
  const members = new MemberService({ database, clock });
  const outbox = createOutbox({ keyring, tags, clock });
  const audit = new AuditService({ database, cursors, clock });
  const programme = new ProgrammeService({ database, audit, tenantId: parts.tenantId, configured: parts.programme });
  const coverage = new CoverageService({ database, programme, clock });
  const choices = new ChoicesService({ database, audit, directory, allies, clock });
  const numbers = new NumbersService({ database, directory, programme, clock });
  const rules = (): ContactRules => {
    const { replyWorkingDays: workingDays, workingWeek, keptDaysAfterClosing, keptDaysWithoutAnswer } = programme.settings;
    return { replyPromise: { workingDays, workingWeek }, keptDaysAfterClosing, keptDaysWithoutAnswer };
  };
  const contacts: ContactsDeps = { database, keyring, tags, outbox, changes, allies, availability, places, directory, cursors, clock, matching, rules, addresses: parts.addresses };
  const charter = new CharterService({ database, audit, clock });
  const courses = new CoursesService({ database, audit, directory, clock });
  const training = new TrainingService({ database, audit, directory, cursors, clock });
  const leaveRequests = (person: PersonKey): Promise<void> => leaveContactRequests(contacts, person);
  const ownRole = new OwnRoleService({ database, charter, training, directory, leaveRequests, clock, log });
  const roster = { database, audit, directory, outbox, cursors, clock, peopleSearch: parts.peopleSearch, endRequests: () => finishLeaving(contacts) };
  const rosterImport = new RosterImportService({ database, audit, directory, allies, cursors, clock, endRequests: roster.endRequests });
  const services = {
    allies, directory, pins, availability, matching, contacts, members, tags, programme,
    audit, charter, courses, training, ownRole, roster, rosterImport, choices, coverage, numbers, photos: new PhotosService({ snapshot, photos }),
  };
  return { services, snapshot, presence, people, photos };
}

/** What Graph tells of people, for as long as it is kept. */
function cachesOf({ people, photos, clock, log }: AppParts): Pick<Made, 'people' | 'photos'> {
  return { people: people && new PeopleCache({ source: people, clock, log }), photos: photos && new PhotoCache({ source: photos, clock, log }) };
}
