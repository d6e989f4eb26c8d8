import type { ReplyPromise } from '../../shared/time/reply-due.ts';
import type { AllyService } from '../allies/ally.service.ts';
import type { AvailabilityService } from '../availability/availability.service.ts';
import type { PlacesService } from '../availability/places.service.ts';
import type { DirectoryService } from '../directory/directory.service.ts';
import type { MatchingService } from '../matching/matching.service.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import type { AddressSource } from '../platform/graph/address-source.ts';
import type { Cursors } from '../platform/graphql/cursors.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import type { Outbox } from '../platform/outbox/outbox.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';
import type { Tags } from '../platform/sealing/tags.ts';
import type { RequestChanges } from './request-changes.service.ts';

/** What the use cases of contact requests stand on. */
export interface ContactsDeps {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly tags: Tags;
  readonly outbox: Outbox;
  readonly changes: RequestChanges;
  readonly allies: AllyService;
  readonly availability: AvailabilityService;
  readonly places: PlacesService;
  readonly directory: DirectoryService;
  readonly cursors: Cursors;
  readonly clock: Clock;
  readonly matching: MatchingService;
  readonly rules: () => ContactRules;
  /** Null where Graph is not asked how somebody is reached in Teams. */
  readonly addresses: AddressSource | null;
}

/** What the organisation settled about requests, as it is now. */
export interface ContactRules {
  readonly replyPromise: ReplyPromise;
  readonly keptDaysAfterClosing: number;
  readonly keptDaysWithoutAnswer: number;
}

export type { Viewer };
