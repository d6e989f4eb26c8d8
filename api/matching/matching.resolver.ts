import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../context.ts';
import { FindAlliesInput, OwnPlace, ProposedAllies } from './matching.type.ts';

@Resolver()
export class MatchingResolver {
  @Query(() => ProposedAllies, { description: 'Finds allies for the viewer. The wish is kept nowhere.' })
  findAllies(@Ctx() { viewer, services, language }: AppContext, @Arg('input', () => FindAlliesInput) input: FindAlliesInput) {
    return services.matching.find(viewer, input, language);
  }

  @Query(() => OwnPlace)
  ownPlace(@Ctx() { viewer, services }: AppContext) {
    return services.matching.ownPlace(viewer);
  }
}
