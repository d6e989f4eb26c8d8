import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../context.ts';
import { AdminOnly } from '../platform/identity/app-roles.ts';
import { CharterOutrun, CharterPublished, CharterVersions, PublishCharterInput, PublishCharterResult } from './charter.type.ts';

@Resolver()
export class CharterResolver {
  @AdminOnly()
  @Query(() => CharterVersions)
  charterVersions(@Ctx() { services }: AppContext) {
    return services.charter.versions();
  }

  @AdminOnly()
  @Mutation(() => PublishCharterResult)
  async publishCharter(@Ctx() { viewer, services }: AppContext, @Arg('input', () => PublishCharterInput) input: PublishCharterInput) {
    const { published, charter } = await services.charter.publish(viewer, input);
    return Object.assign(published ? new CharterPublished() : new CharterOutrun(), { charter });
  }
}
