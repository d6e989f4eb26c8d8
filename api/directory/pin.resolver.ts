import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../context.ts';
import { Pin, PinChoices } from './pin.type.ts';

@Resolver()
export class PinResolver {
  @Query(() => Pin)
  pin(@Ctx() { viewer: { tenantId, onBehalf }, services, language }: AppContext, @Arg('choices', () => PinChoices, { nullable: true }) choices: PinChoices | null) {
    return services.pins.pin(tenantId, choices ?? {}, { language, onBehalf });
  }
}
