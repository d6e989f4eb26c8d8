import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../context.ts';
import {
  AllyLimitsInput, PauseInput, PublicHolidaysOffInput, SetWeeklyHoursInput, TimeOffIdInput, TimeOffInput, WeeklyHoursInput,
} from './availability.input.ts';
import { AvailabilityPreview, OwnAvailability, SetWeeklyHoursResult, WeeklyHoursChangedElsewhere, WeeklyHoursSet } from './availability.type.ts';

/** What an ally says about when they are reachable. Everybody else gets NOT_FOUND. */
@Resolver()
export class AvailabilityResolver {
  @Query(() => OwnAvailability)
  ownAvailability(@Ctx() { viewer, language, services }: AppContext) {
    return services.availability.own({ viewer, language });
  }

  @Query(() => AvailabilityPreview, { description: 'What the directory would say with these weekly hours.' })
  previewWeeklyHours(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => WeeklyHoursInput) input: WeeklyHoursInput) {
    return services.availability.preview({ viewer, language }, input);
  }

  @Mutation(() => SetWeeklyHoursResult)
  async setWeeklyHours(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => SetWeeklyHoursInput) input: SetWeeklyHoursInput) {
    const { changed, availability } = await services.availability.setWeeklyHours({ viewer, language }, input);
    return Object.assign(changed ? new WeeklyHoursSet() : new WeeklyHoursChangedElsewhere(), { availability });
  }

  @Mutation(() => OwnAvailability, { description: 'The same days twice are one time off.' })
  takeTimeOff(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => TimeOffInput) input: TimeOffInput) {
    return services.availability.takeTimeOff({ viewer, language }, input);
  }

  @Mutation(() => OwnAvailability)
  cancelTimeOff(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => TimeOffIdInput) { id }: TimeOffIdInput) {
    return services.availability.cancelTimeOff({ viewer, language }, id);
  }

  @Mutation(() => OwnAvailability, { description: 'Ends by itself.' })
  pause(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => PauseInput) input: PauseInput) {
    return services.availability.pause({ viewer, language }, input);
  }

  @Mutation(() => OwnAvailability)
  endPause(@Ctx() { viewer, language, services }: AppContext) {
    return services.availability.endPause({ viewer, language });
  }

  @Mutation(() => OwnAvailability, { description: 'No new people for as long as the limits say, from now on.' })
  startCoolDown(@Ctx() { viewer, language, services }: AppContext) {
    return services.availability.startCoolDown({ viewer, language });
  }

  @Mutation(() => OwnAvailability)
  endCoolDown(@Ctx() { viewer, language, services }: AppContext) {
    return services.availability.endCoolDown({ viewer, language });
  }

  @Mutation(() => OwnAvailability)
  setPublicHolidaysOff(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => PublicHolidaysOffInput) { off }: PublicHolidaysOffInput) {
    return services.availability.setPublicHolidaysOff({ viewer, language }, off);
  }

  @Mutation(() => OwnAvailability)
  setAllyLimits(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => AllyLimitsInput) input: AllyLimitsInput) {
    return services.availability.setLimits({ viewer, language }, input);
  }
}
