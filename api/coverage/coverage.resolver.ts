import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { CoverageBy } from '../../shared/coverage.ts';
import type { AppContext } from '../context.ts';
import { AdminOnly } from '../platform/identity/app-roles.ts';
import { CoverageByEnum } from '../vocabulary.type.ts';
import { Coverage, CoverageFilter, CoverageWith, OneMoreInput } from './coverage.type.ts';

@Resolver()
export class CoverageResolver {
  @AdminOnly()
  @Query(() => Coverage, { description: 'How many allies are reachable in each hour of the week.' })
  coverage(
    @Ctx() { viewer, services }: AppContext,
    @Arg('by', () => CoverageByEnum) by: CoverageBy,
    @Arg('filter', () => CoverageFilter, { nullable: true }) filter: CoverageFilter | null,
  ) {
    return services.coverage.coverage(viewer, by, filter ?? {});
  }

  @AdminOnly()
  @Query(() => CoverageWith)
  coverageWith(@Ctx() { viewer, services }: AppContext, @Arg('input', () => OneMoreInput) input: OneMoreInput) {
    return services.coverage.with(viewer, input);
  }
}
