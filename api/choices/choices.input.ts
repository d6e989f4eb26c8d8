import { Matches, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ChoiceKind } from '../../shared/choices.ts';
import { PLACE_NAME_LENGTH } from '../../shared/limits.ts';
import { LANGUAGE_TAG } from '../../shared/vocabulary.ts';
import { TimeZone } from '../platform/graphql/date-time.ts';
import { IsPlainText } from '../platform/graphql/is-plain-text.ts';
import { localTextInput, type LocalText } from '../platform/graphql/local-text.type.ts';
import { ChoiceKindEnum } from '../vocabulary.type.ts';

const TopicNamesInput = localTextInput('TopicNamesInput', IsPlainText(PLACE_NAME_LENGTH));

@InputType()
export class SaveTopicInput {
  @Field(() => ID, { description: 'A new one, made up by the client, for a new topic: sent again, it is the same topic.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version that the change was made from; null for a new topic.' })
  version?: number | null;

  @Field(() => TopicNamesInput)
  @ValidateNested()
  names: LocalText;
}

@InputType()
export class SaveSiteInput {
  @Field(() => ID, { description: 'A new one, made up by the client, for a new site: sent again, it is the same site.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version that the change was made from; null for a new site.' })
  version?: number | null;

  @Field(() => String)
  @IsPlainText(PLACE_NAME_LENGTH)
  name: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2: its public holidays count.' })
  @Matches(/^[A-Z]{2}$/)
  country: string;

  @Field(() => TimeZone)
  timeZone: string;
}

@InputType()
export class AddLanguageInput {
  @Field(() => ID, { description: 'BCP 47.' })
  @Matches(LANGUAGE_TAG)
  tag: string;
}

@InputType()
export class RetireChoiceInput {
  @Field(() => ChoiceKindEnum)
  kind: ChoiceKind;

  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Boolean, { description: 'False offers it again.' })
  retired: boolean;
}

@InputType()
export class MergeChoiceInput {
  @Field(() => ChoiceKindEnum)
  kind: ChoiceKind;

  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ID, { description: 'What everybody who has it gets instead.' })
  intoId: string;
}
