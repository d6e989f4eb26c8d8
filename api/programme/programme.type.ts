import { Field, Int, ObjectType } from 'type-graphql';

export interface ProgrammeView {
  readonly name: string;
  readonly confidentialityLimits: string;
  readonly keptDaysAfterClosing: number;
  readonly keptDaysWithoutAnswer: number;
  readonly backupDays: number;
}

@ObjectType({ description: 'What the organisation promises, as it stands above every box where a person writes.' })
export class Programme implements ProgrammeView {
  @Field(() => String)
  name: string;

  @Field(() => String)
  confidentialityLimits: string;

  @Field(() => Int)
  keptDaysAfterClosing: number;

  @Field(() => Int)
  keptDaysWithoutAnswer: number;

  @Field(() => Int)
  backupDays: number;
}
