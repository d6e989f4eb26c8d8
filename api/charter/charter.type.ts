import { ArrayMaxSize, Matches, ValidateNested } from 'class-validator';
import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { CHARTER_LENGTH } from '../../shared/limits.ts';
import { LANGUAGE_TAG } from '../../shared/vocabulary.ts';
import { LocalDate } from '../platform/graphql/date-time.ts';
import { IsPlainText } from '../platform/graphql/is-plain-text.ts';

@ObjectType({ description: 'What allies promise, in the viewer’s language.' })
export class Charter {
  @Field(() => Int)
  version: number;

  @Field(() => LocalDate, { nullable: true, description: 'Null for the version that the programme came with.' })
  publishedDay: string | null;

  @Field(() => String, { description: 'Paragraphs with empty lines between them; a line that begins with `# ` is a heading.' })
  text: string;
}

@ObjectType()
export class CharterTranslation {
  @Field(() => String, { description: 'BCP 47.' })
  language: string;

  @Field(() => String)
  text: string;
}

@ObjectType({ description: 'A version of the charter as admins see it.' })
export class CharterVersion {
  @Field(() => Int)
  version: number;

  @Field(() => LocalDate, { nullable: true })
  publishedDay: string | null;

  @Field(() => [CharterTranslation], { description: 'One for each language of the screens.' })
  texts: CharterTranslation[];

  @Field(() => Int, { description: 'How many of those who are allies at present accepted it.' })
  acceptedBy: number;
}

@ObjectType()
export class CharterVersions {
  @Field(() => [CharterVersion], { description: 'Newest first; the first is the one that holds.' })
  versions: CharterVersion[];

  @Field(() => Int, { description: 'How many allies there are.' })
  allies: number;
}

@InputType()
export class CharterTextInput {
  @Field(() => String, { description: 'BCP 47.' })
  @Matches(LANGUAGE_TAG)
  language: string;

  @Field(() => String)
  @IsPlainText(CHARTER_LENGTH)
  text: string;
}

@InputType()
export class PublishCharterInput {
  @Field(() => Int, { description: 'The version that this one comes after.' })
  after: number;

  @Field(() => [CharterTextInput], { description: 'One for each language of the screens.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  texts: CharterTextInput[];
}

@ObjectType()
export class CharterPublished {
  @Field(() => CharterVersions)
  charter: CharterVersions;
}

@ObjectType({ description: 'Somebody published another version in between; nothing was changed.' })
export class CharterOutrun {
  @Field(() => CharterVersions)
  charter: CharterVersions;
}

export const PublishCharterResult = createUnionType({
  name: 'PublishCharterResult',
  types: () => [CharterPublished, CharterOutrun] as const,
});
