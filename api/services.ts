import { BACKUP_DAYS } from '../shared/limits.ts';
import { AllyService } from './allies/ally.service.ts';
import type { AppParts } from './app-parts.ts';
import { AuditService } from './audit/audit.service.ts';
import { AvailabilityService } from './availability/availability.service.ts';
import { PlacesService } from './availability/places.service.ts';
import type { ContactsDeps } from './contacts/contacts.deps.ts';
import { RequestChanges } from './contacts/request-changes.service.ts';
import type { Services } from './context.ts';
import { CandidatesService } from './directory/candidates.service.ts';
import { DirectorySnapshot } from './directory/directory-snapshot.ts';
import { DirectoryService } from './directory/directory.service.ts';
import { MatchingService } from './matching/matching.service.ts';
import { MemberService } from './members/member.service.ts';
import { PeopleCache } from './platform/graph/people-cache.ts';
import { PresenceCache } from './platform/graph/presence-cache.ts';
import { createCursors } from './platform/graphql/cursors.ts';
import { createLiveInProcess } from './platform/live.ts';
import { createOutbox } from './platform/outbox/outbox.ts';
import { createKeyring } from './platform/sealing/keyring.ts';
import { createTags } from './platform/sealing/tags.ts';

/** The services of an instance, and what keeps them up to date. */
export interface Made {
  readonly services: Services;
  readonly snapshot: DirectorySnapshot;
  readonly presence: PresenceCache | null;
  readonly people: PeopleCache | null;
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
  const people = parts.people && new PeopleCache({ source: parts.people, clock, log });
  const matching = new MatchingService({ directory, candidates: new CandidatesService({ snapshot, tags, clock }), people, clock });
  const allies = new AllyService({ database, tags });
  const availability = new AvailabilityService({ database, allies, directory, clock });
  const places = new PlacesService({ clock });
  const audit = new AuditService({ database, cursors, clock });
  const members = new MemberService({ database, clock });
  const outbox = createOutbox({ keyring, tags, clock });
  const { contactRules: rules } = parts;
  const contacts: ContactsDeps = { database, keyring, tags, outbox, changes, allies, availability, places, directory, cursors, clock, matching, rules };
  const roster = { database, audit, directory, outbox, cursors, clock };
  const programme = {
    name: parts.programmeName,
    confidentialityLimits: parts.confidentialityLimits,
    coordinator: parts.coordinator,
    keptDaysAfterClosing: rules.keptDaysAfterClosing,
    keptDaysWithoutAnswer: rules.keptDaysWithoutAnswer,
    backupDays: BACKUP_DAYS,
  };
  return { services: { allies, directory, availability, matching, contacts, members, audit, roster, tags, programme }, snapshot, presence, people };
}
