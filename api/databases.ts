import { AllyLanguage, AllyTopic, AllyWayOfTalking } from './allies/ally-traits.entity.ts';
import { Ally } from './allies/ally.entity.ts';
import { Site } from './allies/site.entity.ts';
import { Topic, TopicName } from './allies/topic.entity.ts';
import { WeeklyHoursRow } from './availability/weekly-hours.entity.ts';
import { AvailabilityWindow } from './availability/window.entity.ts';
import { ContactRequest } from './contacts/contact-request.entity.ts';
import { Message } from './contacts/message.entity.ts';
import { Member } from './members/member.entity.ts';
import { MembersAndAllies1764000000001 } from './migrations/0001-members-and-allies.ts';
import { ContactRequests1764000000002 } from './migrations/0002-contact-requests.ts';
import { DataKeys1764000000001 } from './migrations/keyring-0001-data-keys.ts';
import type { DatabaseContents } from './platform/database/database.ts';
import { OutboxNotice } from './platform/outbox/outbox.entity.ts';
import { DataKeyRow, EpochKeyRow } from './platform/sealing/keyring.entity.ts';

/** What the main database is made of. */
export const MAIN_DATABASE: DatabaseContents = {
  entities: [
    Member, Site, Topic, TopicName, Ally, AllyLanguage, AllyTopic, AllyWayOfTalking,
    WeeklyHoursRow, AvailabilityWindow, ContactRequest, Message, OutboxNotice,
  ],
  migrations: [MembersAndAllies1764000000001, ContactRequests1764000000002],
};

/** What the keyring is made of. It never shares a database with the above. */
export const KEYRING_DATABASE: DatabaseContents = {
  entities: [DataKeyRow, EpochKeyRow],
  migrations: [DataKeys1764000000001],
};
