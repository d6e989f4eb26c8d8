import { Ctx, Field, FieldResolver, ObjectType, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../context.ts';
import { isAdmin } from '../platform/identity/app-roles.ts';
import type { Viewer } from '../platform/identity/viewer.ts';

@ObjectType('Viewer')
class ViewerType {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2, where it is known.' })
  country: string | null;
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType)
  viewer(@Ctx() { viewer }: AppContext): Viewer {
    return viewer;
  }

  @FieldResolver(() => String, { description: 'ISO 8601 day of the first visit.' })
  memberSince(@Ctx() { viewer, services }: AppContext): Promise<string> {
    return services.members.since(viewer);
  }

  @FieldResolver(() => Boolean)
  isAlly(@Ctx() { viewer, services }: AppContext): Promise<boolean> {
    return services.allies.isAlly(viewer);
  }

  @FieldResolver(() => Boolean)
  isAdmin(@Ctx() { viewer }: AppContext): boolean {
    return isAdmin(viewer);
  }
}
