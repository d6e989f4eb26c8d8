import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../context.ts';
import { AdminOnly } from '../platform/identity/app-roles.ts';
import { ChangeProgrammeInput, ChangeProgrammeResult, Programme, ProgrammeSettings } from './programme.type.ts';

@Resolver()
export class ProgrammeResolver {
  @Query(() => Programme)
  programme(@Ctx() { services, language }: AppContext) {
    return services.programme.view(language);
  }

  @AdminOnly()
  @Query(() => ProgrammeSettings)
  programmeSettings(@Ctx() { services }: AppContext) {
    return services.programme.settingsView();
  }

  @AdminOnly()
  @Mutation(() => ChangeProgrammeResult)
  async changeProgramme(@Ctx() { viewer, services }: AppContext, @Arg('input', () => ChangeProgrammeInput) input: ChangeProgrammeInput) {
    const changed = await services.programme.change(viewer, input);
    return { changed, settings: services.programme.settingsView() };
  }
}
