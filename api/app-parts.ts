import { type Clock } from './platform/clock.ts';
import type { Database } from './platform/database/database.ts';
import type { AddressSource } from './platform/graph/address-source.ts';
import type { GraphClient } from './platform/graph/graph-client.ts';
import type { PeopleSearch } from './platform/graph/people-search.ts';
import type { PeopleSource } from './platform/graph/people-source.ts';
import type { PhotoSource } from './platform/graph/photo-source.ts';
import type { PresenceSource } from './platform/graph/presence-source.ts';
import type { TrustedDocuments } from './platform/http/trusted-documents.ts';
import type { TokenVerifier } from './platform/identity/viewer.ts';
import type { Log } from './platform/log.ts';
import type { MasterKeys } from './platform/sealing/master-keys.ts';
import type { ProgrammeSettings } from './programme/programme-settings.ts';

/** What an instance is made of; local mode, production and the tests differ only in this. */
export interface AppParts {
  readonly mainDatabase: Database;
  readonly keyringDatabase: Database;
  readonly masters: MasterKeys;
  readonly verifier: TokenVerifier;
  readonly graph: GraphClient;
  /** Null where the organisation does not want Teams to be asked how its allies are. */
  readonly presence: PresenceSource | null;
  /** Null where the organisation does not want Graph to be asked who leads whom. */
  readonly people: PeopleSource | null;
  /** Null where the organisation does not want Graph to be searched for people to invite. */
  readonly peopleSearch: PeopleSearch | null;
  /** Null where the organisation does not want photos to be shown. */
  readonly photos: PhotoSource | null;
  /** Null where the organisation does not want Graph to be asked how somebody is reached in Teams. */
  readonly addresses: AddressSource | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly documents: TrustedDocuments;
  /** Whether operations that are not the tab's own are answered. Never in production. */
  readonly allowFreeText: boolean;
  readonly tabDirectory: string;
  readonly frameAncestors: readonly string[];
  /** Origins that may open a WebSocket. */
  readonly origins: readonly string[];
  /** Where a notice leads: a deep link to the personal tab. */
  readonly noticeUrl: string;
  /** The tenant whose programme it is. */
  readonly tenantId: string;
  /** What holds as long as admins settle nothing else. */
  readonly programme: ProgrammeSettings;
  /** Writing operations of one person a minute. */
  readonly writesPerMinute?: number;
}
