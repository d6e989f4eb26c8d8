import { createUnionType, Field, ID, ObjectType, type ClassType } from 'type-graphql';
import type { RosterRefusal as RefusalReason } from '../../shared/roster-list.ts';
import { RosterRefusalEnum } from '../vocabulary.type.ts';
import type { RosterOutcome } from './changing.service.ts';
import type { Invitation } from './inviting.service.ts';
import type { RosterProfileView } from './roster.present.ts';
import { RosterEntry, RosterProfile } from './roster.type.ts';

/** Expected outcomes, which the tab switches over exhaustively. */

const withEntry = (name: string, description?: string): ClassType => {
  @ObjectType(name, description === undefined ? {} : { description })
  class Result {
    @Field(() => RosterEntry)
    entry: RosterEntry;
  }
  return Result;
};

const withProfile = (name: string, description?: string): ClassType => {
  @ObjectType(name, description === undefined ? {} : { description })
  class Result {
    @Field(() => RosterProfile)
    profile: RosterProfile;
  }
  return Result;
};

const RosterChanged = withEntry('RosterChanged');
const RosterChangedElsewhere = withEntry('RosterChangedElsewhere', 'Somebody changed this person since; nothing was done.');

@ObjectType({ description: 'Nothing was done for this person.' })
class RosterRefused {
  @Field(() => RosterEntry)
  entry: RosterEntry;

  @Field(() => RosterRefusalEnum)
  reason: RefusalReason;
}

@ObjectType({ description: 'This person is not in the roster.' })
class RosterGone {
  @Field(() => ID)
  id: string;
}

const InvitedToRoster = withEntry('InvitedToRoster');
const AlreadyInRoster = withEntry('AlreadyInRoster', 'This person is in the roster already; nothing was changed.');
const RosterEdited = withProfile('RosterEdited');
const RosterEditedElsewhere = withProfile('RosterEditedElsewhere', 'Somebody changed this person since; nothing was saved.');

function unionOf(name: string, types: readonly ClassType[]) {
  return createUnionType({ name, types: () => types, resolveType: (value) => (value as { __typename: string }).__typename });
}

export const RosterOutcomeUnion = unionOf('RosterOutcome', [RosterChanged, RosterRefused, RosterChangedElsewhere, RosterGone]);
export const InviteToRosterResult = unionOf('InviteToRosterResult', [InvitedToRoster, AlreadyInRoster]);
export const EditInRosterResult = unionOf('EditInRosterResult', [RosterEdited, RosterEditedElsewhere]);

const OUTCOMES: Readonly<Record<RosterOutcome['kind'], string>> = {
  changed: 'RosterChanged',
  refused: 'RosterRefused',
  elsewhere: 'RosterChangedElsewhere',
  gone: 'RosterGone',
};

export function outcomes(all: readonly RosterOutcome[]) {
  return all.map((outcome) => ({ __typename: OUTCOMES[outcome.kind], ...outcome }));
}

export function inviteResult({ invited, entry }: Invitation) {
  return { __typename: invited ? 'InvitedToRoster' : 'AlreadyInRoster', entry };
}

export function editResult({ changed, profile }: { readonly changed: boolean; readonly profile: RosterProfileView }) {
  return { __typename: changed ? 'RosterEdited' : 'RosterEditedElsewhere', profile };
}
