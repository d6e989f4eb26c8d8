import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AppContext } from '../context.ts';
import { AdminOnly } from '../platform/identity/app-roles.ts';
import { editInRoster } from './editing.service.ts';
import { inviteToRoster } from './inviting.service.ts';
import { setSiteInRoster, setTopicInRoster } from './labelling.service.ts';
import { moveInRoster, remindInRoster } from './moving.service.ts';
import { EditInRosterInput, InviteToRosterInput, MoveInRosterInput, RemindInRosterInput, RosterSiteInput, RosterTopicInput } from './roster.input.ts';
import { EditInRosterResult, editResult, InviteToRosterResult, inviteResult, outcomes, RosterOutcomeUnion } from './roster.result.ts';

@Resolver()
export class RosterChangesResolver {
  @AdminOnly()
  @Mutation(() => InviteToRosterResult)
  async inviteToRoster(@Ctx() { services, ...asker }: AppContext, @Arg('input', () => InviteToRosterInput) input: InviteToRosterInput) {
    return inviteResult(await inviteToRoster(services.roster, asker, input));
  }

  @AdminOnly()
  @Mutation(() => [RosterOutcomeUnion])
  async moveInRoster(@Ctx() { services, ...asker }: AppContext, @Arg('input', () => MoveInRosterInput) { move, entries }: MoveInRosterInput) {
    return outcomes(await moveInRoster(services.roster, asker, move, entries));
  }

  @AdminOnly()
  @Mutation(() => [RosterOutcomeUnion], { description: 'A notice to those whose next step is their own, at most one a day.' })
  async remindInRoster(@Ctx() { services, ...asker }: AppContext, @Arg('input', () => RemindInRosterInput) { entries }: RemindInRosterInput) {
    return outcomes(await remindInRoster(services.roster, asker, entries));
  }

  @AdminOnly()
  @Mutation(() => [RosterOutcomeUnion])
  async setTopicInRoster(@Ctx() { services, ...asker }: AppContext, @Arg('input', () => RosterTopicInput) { entries, ...topic }: RosterTopicInput) {
    return outcomes(await setTopicInRoster(services.roster, asker, topic, entries));
  }

  @AdminOnly()
  @Mutation(() => [RosterOutcomeUnion])
  async setSiteInRoster(@Ctx() { services, ...asker }: AppContext, @Arg('input', () => RosterSiteInput) { siteId, entries }: RosterSiteInput) {
    return outcomes(await setSiteInRoster(services.roster, asker, siteId, entries));
  }

  @AdminOnly()
  @Mutation(() => EditInRosterResult)
  async editInRoster(@Ctx() { services, ...asker }: AppContext, @Arg('input', () => EditInRosterInput) input: EditInRosterInput) {
    return editResult(await editInRoster(services.roster, asker, input));
  }
}
