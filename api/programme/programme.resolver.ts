import { Ctx, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../context.ts';
import { Programme, type ProgrammeView } from './programme.type.ts';

@Resolver()
export class ProgrammeResolver {
  @Query(() => Programme)
  programme(@Ctx() { services }: AppContext): ProgrammeView {
    return services.programme;
  }
}
