import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { ChoiceKind } from '../../shared/choices.ts';
import { ChoiceKindEnum } from '../vocabulary.type.ts';

@ObjectType()
export class ChoiceName {
  @Field(() => String, { description: 'BCP 47.' })
  language: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'Something that people choose, as admins keep it.' })
export class Choice {
  @Field(() => ChoiceKindEnum)
  kind: ChoiceKind;

  @Field(() => ID, { description: 'Of a language its tag (BCP 47).' })
  id: string;

  @Field(() => Int, { description: 'Counts changes; a change names the one that it was made from.' })
  version: number;

  @Field(() => String, { description: 'In the viewer’s language; of a language its tag.' })
  name: string;

  @Field(() => [ChoiceName], { description: 'For a topic one for each language of the screens.' })
  names: ChoiceName[];

  @Field(() => String, { nullable: true, description: 'Of a site: ISO 3166-1 alpha-2.' })
  country: string | null;

  @Field(() => String, { nullable: true, description: 'Of a site: IANA name.' })
  timeZone: string | null;

  @Field(() => Int, { description: 'How many people of the roster have it.' })
  people: number;

  @Field(() => Boolean, { description: 'Whether nobody can choose it any more. Whoever has it keeps it.' })
  retired: boolean;

  @Field(() => ID, { nullable: true, description: 'What whoever had it has instead.' })
  mergedIntoId: string | null;
}

@ObjectType()
export class ChoicesSaved {
  @Field(() => [Choice])
  choices: Choice[];
}

@ObjectType({ description: 'Somebody else was first; nothing was changed.' })
export class ChoicesChangedElsewhere {
  @Field(() => [Choice])
  choices: Choice[];
}

export const SaveChoicesResult = createUnionType({ name: 'SaveChoicesResult', types: () => [ChoicesSaved, ChoicesChangedElsewhere] as const });
