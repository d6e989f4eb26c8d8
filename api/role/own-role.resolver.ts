import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../context.ts';
import { AcceptCharterInput, VolunteerInput } from './own-role.input.ts';
import { AcceptCharterResult, Charter, OwnRole } from './own-role.type.ts';

@Resolver()
export class OwnRoleResolver {
  @Query(() => OwnRole, { nullable: true, description: 'Null for somebody who never was on the way to becoming an ally.' })
  ownRole(@Ctx() { viewer, services, language }: AppContext) {
    return services.ownRole.own(viewer, language);
  }

  @Query(() => Charter, { description: 'The charter in force.' })
  async charter(@Ctx() { services, language }: AppContext) {
    const { version, texts } = await services.charter.current();
    return { version, text: texts[language] };
  }

  @Mutation(() => OwnRole)
  async volunteer(@Ctx() { viewer, services, language }: AppContext, @Arg('input', () => VolunteerInput) { why, ...wish }: VolunteerInput) {
    await services.ownRole.volunteer(viewer, { ...wish, why: why ?? null });
    return services.ownRole.own(viewer, language);
  }

  @Mutation(() => AcceptCharterResult)
  async acceptCharter(@Ctx() { viewer, services, language }: AppContext, @Arg('input', () => AcceptCharterInput) { version }: AcceptCharterInput) {
    if (await services.ownRole.acceptCharter(viewer, version)) return { role: await services.ownRole.own(viewer, language) };
    const charter = await services.charter.current();
    return { charter: { version: charter.version, text: charter.texts[language] } };
  }

  @Mutation(() => OwnRole, { description: 'Ends the role of an ally, or the way to it, at once. Nobody takes over a conversation.' })
  async stepDown(@Ctx() { viewer, services, language }: AppContext) {
    await services.ownRole.stepDown(viewer);
    return services.ownRole.own(viewer, language);
  }
}
