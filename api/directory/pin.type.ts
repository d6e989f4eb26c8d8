import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ID_LENGTH, PIN_CHOICES_MOST, PINNED_ALLIES_MOST } from '../../shared/limits.ts';
import { Ally } from '../allies/ally.type.ts';

@InputType({ description: 'What whoever pinned the tab chose for the team. Nothing chosen lets everybody through; what is not there, or no longer offered, is left out.' })
export class PinChoices {
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(PIN_CHOICES_MOST)
  @MaxLength(ID_LENGTH, { each: true })
  siteIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(PIN_CHOICES_MOST)
  @MaxLength(ID_LENGTH, { each: true })
  topicIds?: string[] | null;
}

@ObjectType({ description: 'What the tab in a channel shows: the same for every member, whoever asks.' })
export class Pin {
  @Field(() => [Ally], { description: `Those who are reachable sooner come first, and among equals they take turns by days. At most ${PINNED_ALLIES_MOST}.` })
  allies: Ally[];

  @Field(() => [String], { description: 'ISO 3166-1 alpha-2 of the chosen sites, or of all: whose crisis lines to show.' })
  countries: string[];

  @Field(() => String, { description: 'IANA name: where most of those who fit are. Times are told in it, since those who look at one screen may be in several.' })
  timeZone: string;
}
