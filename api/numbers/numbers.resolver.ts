import { Ctx, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../context.ts';
import { AdminOnly } from '../platform/identity/app-roles.ts';
import { Numbers } from './numbers.type.ts';

@Resolver()
export class NumbersResolver {
  @AdminOnly()
  @Query(() => Numbers, { description: 'Requests, answers and topics by month, of the whole organisation.' })
  monthlyNumbers(@Ctx() { viewer, services, language }: AppContext) {
    return services.numbers.numbers(viewer, language);
  }
}
