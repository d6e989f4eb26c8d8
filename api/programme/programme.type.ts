import { Field, Int, ObjectType } from 'type-graphql';
import type { ConfidentialityLimits } from './confidentiality-limits.ts';

/** What the organisation settled. */
export interface ProgrammeSettings {
  readonly name: string;
  readonly confidentialityLimits: ConfidentialityLimits;
  readonly keptDaysAfterClosing: number;
  readonly keptDaysWithoutAnswer: number;
  readonly backupDays: number;
}

@ObjectType({ description: 'What the organisation promises, as it stands above every box where a person writes.' })
export class Programme {
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
