import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { PAGE_SIZE } from '../../shared/limits.ts';
import type { AppContext } from '../context.ts';
import type { AllyView, ChoicesView } from './ally.present.ts';
import type { AlliesPage } from './ally.service.ts';
import { Ally, AllyConnection, AllyFilter, DirectoryChoices } from './ally.type.ts';

@Resolver(() => Ally)
export class AllyResolver {
  @Query(() => AllyConnection)
  allies(
    @Ctx() { viewer, services, language }: AppContext,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', () => AllyFilter, { nullable: true }) filter: AllyFilter | null,
  ): Promise<AlliesPage> {
    const { name, topicIds, languages, siteIds } = filter ?? {};
    const wanted = { name: name ?? '', topicIds: topicIds ?? [], languages: languages ?? [], siteIds: siteIds ?? [] };
    return services.allies.page(viewer, { filter: wanted, first, after: after ?? null, language });
  }

  @Query(() => Ally)
  ally(@Ctx() { viewer, services, language }: AppContext, @Arg('id', () => ID) id: string): Promise<AllyView> {
    return services.allies.profile(viewer, id, language);
  }

  @Query(() => DirectoryChoices)
  directoryChoices(@Ctx() { viewer, services, language }: AppContext): Promise<ChoicesView> {
    return services.allies.choices(viewer, language);
  }
}
