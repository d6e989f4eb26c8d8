import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../context.ts';
import { AdminOnly } from '../platform/identity/app-roles.ts';
import { CharterInForce, PublishCharterInput, PublishCharterResult } from './charter.type.ts';

@Resolver()
export class CharterResolver {
  @AdminOnly()
  @Query(() => CharterInForce)
  async charterInForce(@Ctx() { viewer, services }: AppContext) {
    return { ...(await services.charter.current()), ...(await services.charter.acceptance(viewer)) };
  }

  @AdminOnly()
  @Mutation(() => PublishCharterResult)
  async publishCharter(@Ctx() context: AppContext, @Arg('input', () => PublishCharterInput) { version, texts }: PublishCharterInput) {
    const published = await context.services.charter.publish(context.viewer, version, texts);
    return { published, charter: await this.charterInForce(context) };
  }
}
