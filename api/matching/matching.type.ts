import { ArrayMaxSize, IsOptional, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CHOICES_MOST, ID_LENGTH, PLACE_NAME_LENGTH } from '../../shared/limits.ts';
import { LANGUAGE_TAG, type KindOfHelp, type WayOfTalking } from '../../shared/vocabulary.ts';
import { Ally, Site, Topic } from '../allies/ally.type.ts';
import { KindOfHelpEnum, WayOfTalkingEnum } from '../vocabulary.type.ts';

@InputType({ description: 'Whom somebody does not want to be found. Their manager and whoever reports to them need not be named, as far as they are known.' })
export class LeaveOutInput {
  @Field(() => [String], { defaultValue: [] })
  @ArrayMaxSize(CHOICES_MOST)
  @MaxLength(PLACE_NAME_LENGTH, { each: true })
  departments: string[];

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(CHOICES_MOST)
  @MaxLength(ID_LENGTH, { each: true })
  siteIds: string[];

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(CHOICES_MOST)
  @MaxLength(ID_LENGTH, { each: true })
  allyIds: string[];
}

@InputType()
export class FindAlliesInput {
  @Field(() => KindOfHelpEnum)
  kindOfHelp: KindOfHelp;

  @Field(() => String, { description: 'BCP 47.' })
  @Matches(LANGUAGE_TAG)
  language: string;

  @Field(() => WayOfTalkingEnum)
  wayOfTalking: WayOfTalking;

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(CHOICES_MOST)
  topicIds: string[];

  @Field(() => LeaveOutInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  leaveOut?: LeaveOutInput | null;
}

@ObjectType({ description: 'An ally who fits what somebody looks for.' })
export class ProposedAlly {
  @Field(() => Ally)
  ally: Ally;

  @Field(() => [Topic], { description: 'Which of the wished topics this ally knows.' })
  sharedTopics: Topic[];
}

@ObjectType()
export class ProposedAllies {
  @Field(() => [ProposedAlly], { description: 'At most three; the one who fits best first.' })
  allies: ProposedAlly[];

  @Field(() => Boolean, { description: 'Whether it is known who leads the viewer and who reports to them. Where it is not, they may be among the allies.' })
  managerKnown: boolean;
}

@ObjectType({ description: 'Where the viewer works, as far as it is known.' })
export class OwnPlace {
  @Field(() => String, { nullable: true, description: 'As the directory writes it.' })
  department: string | null;

  @Field(() => Site, { nullable: true })
  site: Site | null;
}
