import { Arg, Ctx, ID, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { PAGE_SIZE } from '../../shared/limits.ts';
import { Ally, Topic } from '../allies/ally.type.ts';
import type { AppContext } from '../context.ts';
import { AllyConnection, AllyFilter, AllyPhoto, DirectoryChanged, DirectoryFacets, DirectoryNow } from './directory.type.ts';

const someFilter = () => AllyFilter;

@Resolver(() => Ally)
export class DirectoryResolver {
  @Query(() => AllyConnection)
  allies(
    @Ctx() { viewer, services, language }: AppContext,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', someFilter, { nullable: true }) filter: AllyFilter | null,
  ) {
    return services.directory.page(viewer, { filter: filter ?? {}, first, after: after ?? null, language });
  }

  @Query(() => Ally)
  ally(@Ctx() { viewer, services, language }: AppContext, @Arg('id', () => ID) id: string) {
    return services.directory.profile(viewer, id, language);
  }

  @Query(() => DirectoryFacets)
  directoryFacets(@Ctx() { viewer, services, language }: AppContext, @Arg('filter', someFilter, { nullable: true }) filter: AllyFilter | null) {
    return services.directory.facets(viewer, filter ?? {}, language);
  }

  @Query(() => DirectoryNow)
  directoryNow(@Ctx() { viewer, services }: AppContext) {
    return services.directory.now(viewer);
  }

  @Query(() => [AllyPhoto], { description: 'Of at most 50 allies. Whoever is missing has no photo that can be shown.' })
  allyPhotos(@Ctx() { viewer, services }: AppContext, @Arg('ids', () => [ID]) ids: string[]) {
    return services.photos.of(viewer, ids);
  }

  @Query(() => [Topic], { description: 'Everything that people may want to talk about.' })
  topics(@Ctx() { viewer, services, language }: AppContext) {
    return services.directory.topics(viewer, language);
  }

  @Subscription(() => DirectoryChanged, {
    subscribe: ({ context: { services } }: { context: AppContext }) => services.directory.changes(),
  })
  directoryChanged(@Root() turn: string): DirectoryChanged {
    return { turn: Number(turn) };
  }
}
