import { AllyKindOfHelp, AllyLanguage, AllyTopic, AllyWayOfTalking } from './allies/ally-traits.entity.ts';
import { Ally } from './allies/ally.entity.ts';
import { Site } from './allies/site.entity.ts';
import { Topic, TopicName } from './allies/topic.entity.ts';
import { AuditEntry } from './audit/audit-entry.entity.ts';
import { AllyAvailability } from './availability/ally-availability.entity.ts';
import { AllyWindows } from './availability/ally-windows.entity.ts';
import { TimeOffRow } from './availability/time-off.entity.ts';
import { WeeklyIntervalRow } from './availability/weekly-interval.entity.ts';
import { ChoiceStanding } from './choices/choice-standing.entity.ts';
import { ClosingAnswerGiven } from './contacts/closing-answer.entity.ts';
import { ContactRequest } from './contacts/contact-request.entity.ts';
import { Message } from './contacts/message.entity.ts';
import { Offer } from './contacts/offer.entity.ts';
import { CharterAcceptance, CharterText, CharterVersion } from './charter/charter.entity.ts';
import { DirectoryVersion } from './directory/directory-version.entity.ts';
import { Member } from './members/member.entity.ts';
import { MembersAndAllies1764000000001 } from './migrations/0001-members-and-allies.ts';
import { ContactRequests1764000000002 } from './migrations/0002-contact-requests.ts';
import { Availability1764000000003 } from './migrations/0003-availability.ts';
import { Offers1764000000004 } from './migrations/0004-offers.ts';
import { Notices1764000000005 } from './migrations/0005-notices.ts';
import { Roster1764000000006 } from './migrations/0006-roster.ts';
import { Training1764000000007 } from './migrations/0007-training.ts';
import { Settings1764000000009 } from './migrations/0009-settings.ts';
import { RosterImport1764000000011 } from './migrations/0011-roster-import.ts';
import { RosterPages1764000000012 } from './migrations/0012-roster-pages.ts';
import { MonthlyCounts1764000000013 } from './migrations/0013-monthly-counts.ts';
import { Choices1764000000014 } from './migrations/0014-choices.ts';
import { DataKeys1764000000001 } from './migrations/keyring-0001-data-keys.ts';
import { MonthlyCount } from './numbers/monthly-count.entity.ts';
import { OperatorCounter } from './platform/counters/operator-counter.entity.ts';
import type { DatabaseContents } from './platform/database/database.ts';
import { JobRow } from './platform/jobs/job.entity.ts';
import { OutboxNotice } from './platform/outbox/outbox.entity.ts';
import { ProgrammeRow } from './programme/programme.entity.ts';
import { RosterImport, RosterImportPart, RosterImportProblem } from './roster-import/roster-import.entity.ts';
import { DataKeyRow, EpochKeyRow } from './platform/sealing/keyring.entity.ts';
import { TrainingCourse, TrainingCourseName, TrainingNotice, TrainingRecord } from './training/training.entity.ts';

/** What the main database is made of. */
export const MAIN_DATABASE: DatabaseContents = {
  entities: [
    Member, Site, Topic, TopicName, ChoiceStanding, Ally, AllyLanguage, AllyTopic, AllyWayOfTalking, AllyKindOfHelp,
    AllyAvailability, WeeklyIntervalRow, TimeOffRow, AllyWindows, DirectoryVersion, JobRow,
    ContactRequest, Offer, Message, ClosingAnswerGiven, MonthlyCount, OutboxNotice, OperatorCounter,
    AuditEntry, RosterImport, RosterImportPart, RosterImportProblem, ProgrammeRow, TrainingCourse, TrainingCourseName, TrainingRecord, TrainingNotice, CharterVersion, CharterText, CharterAcceptance,
  ],
  migrations: [
    MembersAndAllies1764000000001, ContactRequests1764000000002, Availability1764000000003, Offers1764000000004, Notices1764000000005,
    Roster1764000000006, Training1764000000007, Settings1764000000009, RosterImport1764000000011, RosterPages1764000000012,
    MonthlyCounts1764000000013, Choices1764000000014,
  ],
};

/** What the keyring is made of. It never shares a database with the above. */
export const KEYRING_DATABASE: DatabaseContents = {
  entities: [DataKeyRow, EpochKeyRow],
  migrations: [DataKeys1764000000001],
};
