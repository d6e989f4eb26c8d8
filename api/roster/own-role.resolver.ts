import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Site } from '../allies/ally.type.ts';
import type { AppContext } from '../context.ts';
import { AcceptCharterInput, ChangeOwnRoleResult, OwnRole, OwnRoleChanged, OwnRoleUnchanged, StepDownInput, VolunteerInput } from './own-role.type.ts';

function result({ changed, role }: { readonly changed: boolean; readonly role: OwnRole }): OwnRoleChanged | OwnRoleUnchanged {
  return Object.assign(changed ? new OwnRoleChanged() : new OwnRoleUnchanged(), { role });
}

/** Everybody's own way to becoming an ally, and away from it. */
@Resolver()
export class OwnRoleResolver {
  @Query(() => OwnRole)
  ownRole(@Ctx() { viewer, language, services }: AppContext) {
    return services.ownRole.own({ viewer, language });
  }

  @Query(() => [Site], { description: 'Where the organisation works, by name.' })
  sites(@Ctx() { viewer, services }: AppContext) {
    return services.directory.sites(viewer);
  }

  @Mutation(() => ChangeOwnRoleResult)
  async volunteer(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => VolunteerInput) input: VolunteerInput) {
    return result(await services.ownRole.volunteer({ viewer, language }, input));
  }

  @Mutation(() => ChangeOwnRoleResult)
  async acceptCharter(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => AcceptCharterInput) { version }: AcceptCharterInput) {
    return result(await services.ownRole.acceptCharter({ viewer, language }, version));
  }

  @Mutation(() => ChangeOwnRoleResult, { description: 'Also declines an invitation. Open conversations close; nobody takes them over.' })
  async stepDown(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => StepDownInput) { step }: StepDownInput) {
    return result(await services.ownRole.stepDown({ viewer, language }, step));
  }
}
