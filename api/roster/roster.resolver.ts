import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ROSTER_PAGE_SIZE } from '../../shared/limits.ts';
import { Site } from '../allies/ally.type.ts';
import type { AppContext } from '../context.ts';
import { AdminOnly } from '../platform/identity/app-roles.ts';
import { findPeople } from './inviting.service.ts';
import { RosterFilter, RosterOrderInput } from './roster.input.ts';
import { rosterCount, rosterFacets, rosterKeys, rosterPage, type RosterPage } from './roster-list.service.ts';
import { PersonFound, RosterConnection, RosterFacets, RosterKey, RosterProfile } from './roster.type.ts';
import { rosterProfile } from './roster-view.service.ts';

const someFilter = () => RosterFilter;
const BY_NAME: RosterOrderInput = { by: 'NAME', descending: false };

@Resolver(() => RosterConnection)
export class RosterResolver {
  @AdminOnly()
  @Query(() => [PersonFound], { nullable: true, description: 'People of the organisation whose name begins like this, at most ten; null where they cannot be searched.' })
  findPeople(@Ctx() { viewer, services }: AppContext, @Arg('name', () => String) name: string) {
    return findPeople(services.roster, viewer, name);
  }

  @AdminOnly()
  @Query(() => RosterConnection, { description: 'The people of the roster, whatever their step.' })
  rosterPage(
    @Ctx() { services, ...asker }: AppContext,
    @Arg('first', () => Int, { defaultValue: ROSTER_PAGE_SIZE }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('skip', () => Int, { defaultValue: 0, description: 'How many more to leave out.' }) skip: number,
    @Arg('filter', someFilter, { nullable: true }) filter: RosterFilter | null,
    @Arg('order', () => RosterOrderInput, { nullable: true }) order: RosterOrderInput | null,
  ) {
    return rosterPage(services.roster, asker, { filter: filter ?? {}, order: order ?? BY_NAME, first, after: after ?? null, skip });
  }

  @FieldResolver(() => Int, { description: 'How many people fit the filter, on all pages.' })
  totalCount(@Ctx() { services, ...asker }: AppContext, @Root() { filter }: RosterPage) {
    return rosterCount(services.roster, asker, filter);
  }

  @AdminOnly()
  @Query(() => RosterFacets)
  rosterFacets(@Ctx() { services, ...asker }: AppContext, @Arg('filter', someFilter, { nullable: true }) filter: RosterFilter | null) {
    return rosterFacets(services.roster, asker, filter ?? {});
  }

  @AdminOnly()
  @Query(() => [RosterKey], { description: 'Everybody who fits a filter, for an act on all of them.' })
  rosterKeys(@Ctx() { services, ...asker }: AppContext, @Arg('filter', someFilter, { nullable: true }) filter: RosterFilter | null) {
    return rosterKeys(services.roster, asker, filter ?? {});
  }

  @AdminOnly()
  @Query(() => RosterProfile)
  rosterEntry(@Ctx() { services, ...asker }: AppContext, @Arg('id', () => ID) id: string) {
    return rosterProfile(services.roster, asker, id);
  }

  @AdminOnly()
  @Query(() => [Site], { description: 'Every site, also one where nobody is.' })
  rosterSites(@Ctx() { services, viewer }: AppContext) {
    return services.directory.sites(viewer);
  }
}
