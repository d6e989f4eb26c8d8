import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../context.ts';
import { AdminOnly } from '../platform/identity/app-roles.ts';
import { AddLanguageInput, MergeChoiceInput, RetireChoiceInput, SaveSiteInput, SaveTopicInput } from './choices.input.ts';
import type { SaveOutcome } from './choices.service.ts';
import { Choice, ChoicesChangedElsewhere, ChoicesSaved, SaveChoicesResult } from './choices.type.ts';

@Resolver()
export class ChoicesResolver {
  @Query(() => [String], { description: 'The languages that an ally can choose (BCP 47).' })
  offeredLanguages(@Ctx() { services }: AppContext) {
    return services.choices.offeredLanguages();
  }

  @AdminOnly()
  @Query(() => [Choice], { description: 'All topics, sites and languages, also those that are offered no more.' })
  keptChoices(@Ctx() { services, language }: AppContext) {
    return services.choices.all(language);
  }

  @AdminOnly()
  @Mutation(() => SaveChoicesResult)
  async saveTopic(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => SaveTopicInput) input: SaveTopicInput) {
    return asResult(await services.choices.saveTopic({ viewer, language }, input));
  }

  @AdminOnly()
  @Mutation(() => SaveChoicesResult)
  async saveSite(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => SaveSiteInput) input: SaveSiteInput) {
    return asResult(await services.choices.saveSite({ viewer, language }, input));
  }

  @AdminOnly()
  @Mutation(() => SaveChoicesResult)
  async addLanguage(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => AddLanguageInput) { tag }: AddLanguageInput) {
    return asResult(await services.choices.addLanguage({ viewer, language }, tag));
  }

  @AdminOnly()
  @Mutation(() => SaveChoicesResult, { description: 'Whoever has it keeps it.' })
  async retireChoice(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => RetireChoiceInput) input: RetireChoiceInput) {
    return asResult(await services.choices.retire({ viewer, language }, input));
  }

  @AdminOnly()
  @Mutation(() => SaveChoicesResult, { description: 'Everybody who has it gets the other one instead.' })
  async mergeChoice(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => MergeChoiceInput) input: MergeChoiceInput) {
    return asResult(await services.choices.merge({ viewer, language }, input));
  }
}

function asResult({ saved, choices }: SaveOutcome): ChoicesSaved | ChoicesChangedElsewhere {
  return Object.assign(saved ? new ChoicesSaved() : new ChoicesChangedElsewhere(), { choices });
}
