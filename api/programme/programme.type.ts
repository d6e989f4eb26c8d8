import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { LocalText, localTextInput } from '../platform/graphql/local-text.type.ts';
import { CrisisLine, CrisisLineInput, SupportContact, SupportContactInput } from './help.type.ts';

@ObjectType({ description: 'What the organisation promises, as it stands above every box where a person writes.' })
export class Programme {
  @Field(() => String)
  name: string;

  @Field(() => String)
  confidentialityLimits: string;

  @Field(() => String, { nullable: true, description: 'Who looks after the allies, and how to reach them, in the words of the organisation.' })
  coordinator: string | null;

  @Field(() => Int, { description: 'At the end of which working day after a request an answer is promised.' })
  replyWorkingDays: number;

  @Field(() => Int)
  keptDaysAfterClosing: number;

  @Field(() => Int)
  keptDaysWithoutAnswer: number;

  @Field(() => Int)
  backupDays: number;

  @Field(() => [SupportContact], { description: 'The employer’s own support.' })
  supportContacts: SupportContact[];

  @Field(() => [CrisisLine], { description: 'What differs from the lines that are shipped.' })
  crisisLines: CrisisLine[];

  @Field(() => Int, { description: 'Numbers about fewer people are shown to nobody.' })
  smallestGroup: number;
}

@ObjectType({ description: 'Everything that admins settle about the programme.' })
export class ProgrammeSettings {
  @Field(() => Int, { description: 'Counts changes.' })
  version: number;

  @Field(() => String)
  name: string;

  @Field(() => LocalText, { nullable: true })
  coordinator: LocalText | null;

  @Field(() => Int)
  replyWorkingDays: number;

  @Field(() => [Int], { description: 'ISO weekdays that count for the promise.' })
  workingWeek: number[];

  @Field(() => Int)
  keptDaysAfterClosing: number;

  @Field(() => Int)
  keptDaysWithoutAnswer: number;

  @Field(() => LocalText)
  confidentialityLimits: LocalText;

  @Field(() => [SupportContact])
  supportContacts: SupportContact[];

  @Field(() => [CrisisLine], { description: 'What differs from the lines that are shipped.' })
  crisisLines: CrisisLine[];

  @Field(() => Int)
  smallestGroup: number;
}

const unchecked: PropertyDecorator = () => undefined;
const LocalTextInput = localTextInput('LocalTextInput', unchecked);

/** The bounds of each field stand in programme-settings.ts, which also reads what is stored. */
@InputType({ description: 'What is absent stays as it is.' })
export class ChangeProgrammeInput {
  @Field(() => Int, { description: 'The version that was seen.' })
  version: number;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => LocalTextInput, { nullable: true })
  coordinator?: LocalText | null;

  @Field(() => Int, { nullable: true })
  replyWorkingDays?: number | null;

  @Field(() => [Int], { nullable: true })
  workingWeek?: number[] | null;

  @Field(() => Int, { nullable: true })
  keptDaysAfterClosing?: number | null;

  @Field(() => Int, { nullable: true })
  keptDaysWithoutAnswer?: number | null;

  @Field(() => LocalTextInput, { nullable: true })
  confidentialityLimits?: LocalText | null;

  @Field(() => [SupportContactInput], { nullable: true })
  supportContacts?: SupportContactInput[] | null;

  @Field(() => [CrisisLineInput], { nullable: true })
  crisisLines?: CrisisLineInput[] | null;

  @Field(() => Int, { nullable: true })
  smallestGroup?: number | null;
}

@ObjectType()
export class ProgrammeChanged {
  @Field(() => ProgrammeSettings)
  settings: ProgrammeSettings;
}

@ObjectType({ description: 'Somebody else changed the settings in between.' })
export class ProgrammeChangedElsewhere {
  @Field(() => ProgrammeSettings)
  settings: ProgrammeSettings;
}

export const ChangeProgrammeResult = createUnionType({
  name: 'ChangeProgrammeResult',
  types: () => [ProgrammeChanged, ProgrammeChangedElsewhere] as const,
  resolveType: (value: object) => ('changed' in value && value.changed === true ? ProgrammeChanged : ProgrammeChangedElsewhere),
});
