import { Ctx, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../context.ts';
import { Programme } from './programme.type.ts';

@Resolver()
export class ProgrammeResolver {
  @Query(() => Programme)
  programme(@Ctx() { services, language }: AppContext): Programme {
    const { confidentialityLimits, coordinator, ...settings } = services.programme;
    return { ...settings, confidentialityLimits: confidentialityLimits[language], coordinator: coordinator?.[language] ?? null };
  }
}
