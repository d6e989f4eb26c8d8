import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type PubSub } from 'type-graphql';
import { AuditResolver } from './audit/audit.resolver.ts';
import { AvailabilityResolver } from './availability/availability.resolver.ts';
import { CharterResolver } from './charter/charter.resolver.ts';
import { ChoicesResolver } from './choices/choices.resolver.ts';
import {
  AskedAllyResolver, ContactRequestContentResolver, IncomingContactRequestResolver, OwnContactRequestResolver,
} from './contacts/contact-request-fields.resolver.ts';
import { ContactRequestResolver } from './contacts/contact-request.resolver.ts';
import { MessageResolver } from './contacts/message.resolver.ts';
import { NoticePlaceResolver } from './contacts/notice-place.resolver.ts';
import { CoverageResolver } from './coverage/coverage.resolver.ts';
import { DirectoryResolver } from './directory/directory.resolver.ts';
import { PinResolver } from './directory/pin.resolver.ts';
import { MatchingResolver } from './matching/matching.resolver.ts';
import { ViewerResolver } from './members/viewer.resolver.ts';
import { NumbersResolver } from './numbers/numbers.resolver.ts';
import { ProgrammeResolver } from './programme/programme.resolver.ts';
import { OwnRoleResolver } from './roster/own-role.resolver.ts';
import { TrainingResolver } from './training/training.resolver.ts';
import { RosterChangesResolver } from './roster/roster-changes.resolver.ts';
import { RosterImportResolver } from './roster-import/roster-import.resolver.ts';
import { RosterResolver } from './roster/roster.resolver.ts';

/** type-graphql asks for one, but each subscription here names its own source, which is `Live`. */
const unusedPubSub: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('A subscription names no source.');
  },
};

/** The features' resolvers as one schema. */
export function createSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      ViewerResolver, ProgrammeResolver, DirectoryResolver, PinResolver, AvailabilityResolver, MatchingResolver, ContactRequestResolver,
      MessageResolver, NoticePlaceResolver, AskedAllyResolver, ContactRequestContentResolver, OwnContactRequestResolver,
      IncomingContactRequestResolver, AuditResolver,
      OwnRoleResolver, TrainingResolver, CharterResolver,
      RosterResolver, RosterChangesResolver, RosterImportResolver, ChoicesResolver, CoverageResolver, NumbersResolver,
    ],
    pubSub: unusedPubSub,
    validate: { validationError: { target: false, value: false } },
  });
}
