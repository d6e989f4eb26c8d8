import { Field, InputType, ObjectType } from 'type-graphql';
import type { SupportKind } from '../../shared/support-contacts.ts';
import { SupportKindEnum } from '../vocabulary.type.ts';

@ObjectType({ description: 'Somebody at the employer who helps.' })
export class SupportContact {
  @Field(() => SupportKindEnum)
  kind: SupportKind;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'https or mailto.' })
  link: string | null;

  @Field(() => String, { description: 'When they answer; empty where nobody said.' })
  hours: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; null for everywhere.' })
  country: string | null;
}

@ObjectType({ description: 'A crisis line that admins corrected or added.' })
export class CrisisLine {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country: string;

  @Field(() => String, { nullable: true, description: 'The number of the shipped line that it stands in for; null for a line of its own.' })
  shipped: string | null;

  @Field(() => String)
  name: string;

  @Field(() => String)
  phone: string;

  @Field(() => String, { nullable: true, description: 'The number that takes text messages.' })
  text: string | null;

  @Field(() => String)
  hours: string;
}

@InputType()
export class SupportContactInput {
  @Field(() => SupportKindEnum)
  kind: SupportKind;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  link?: string | null;

  @Field(() => String, { defaultValue: '' })
  hours: string;

  @Field(() => String, { nullable: true })
  country?: string | null;
}

@InputType()
export class CrisisLineInput {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  country: string;

  @Field(() => String, { nullable: true, description: 'The number of the shipped line that it stands in for; null for a line of its own.' })
  shipped?: string | null;

  @Field(() => String)
  name: string;

  @Field(() => String)
  phone: string;

  @Field(() => String, { nullable: true, description: 'The number that takes text messages.' })
  text?: string | null;

  @Field(() => String)
  hours: string;
}
