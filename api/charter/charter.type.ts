import { ValidateNested } from 'class-validator';
import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { CHARTER_LENGTH } from '../../shared/limits.ts';
import { IsPlainText } from '../platform/graphql/is-plain-text.ts';
import { LocalText, localTextInput } from '../platform/graphql/local-text.type.ts';

@ObjectType({ description: 'The charter in force, in all languages, and how many accepted it.' })
export class CharterInForce {
  @Field(() => Int)
  version: number;

  @Field(() => LocalText)
  texts: LocalText;

  @Field(() => Int, { description: 'How many of those who are allies now accepted it.' })
  accepted: number;

  @Field(() => Int)
  allies: number;
}

const CharterTextsInput = localTextInput('CharterTextsInput', IsPlainText(CHARTER_LENGTH));

@InputType()
export class PublishCharterInput {
  @Field(() => Int, { description: 'The version that was seen.' })
  version: number;

  @Field(() => CharterTextsInput, { description: 'A line for each point.' })
  @ValidateNested()
  texts: { en: string; de: string };
}

@ObjectType()
export class CharterPublished {
  @Field(() => CharterInForce)
  charter: CharterInForce;
}

@ObjectType({ description: 'Somebody else published one in between.' })
export class CharterPublishedElsewhere {
  @Field(() => CharterInForce)
  charter: CharterInForce;
}

export const PublishCharterResult = createUnionType({
  name: 'PublishCharterResult',
  types: () => [CharterPublished, CharterPublishedElsewhere] as const,
  resolveType: (value: object) => ('published' in value && value.published === true ? CharterPublished : CharterPublishedElsewhere),
});
