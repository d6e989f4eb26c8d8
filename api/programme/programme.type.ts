import { Field, Int, ObjectType } from 'type-graphql';
import type { ScreenLanguage } from '../../shared/vocabulary.ts';
import type { ConfidentialityLimits } from './confidentiality-limits.ts';

/** Who looks after the allies, and how to reach them: the organisation's own words in each language of the screens. */
export type Coordinator = Readonly<Record<ScreenLanguage, string>>;

/** What the organisation settled. */
export interface ProgrammeSettings {
  readonly name: string;
  readonly confidentialityLimits: ConfidentialityLimits;
  /** Null until the organisation says who it is. */
  readonly coordinator: Coordinator | null;
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

  @Field(() => String, { nullable: true, description: 'Who looks after the allies, and how to reach them, in the words of the organisation.' })
  coordinator: string | null;

  @Field(() => Int)
  keptDaysAfterClosing: number;

  @Field(() => Int)
  keptDaysWithoutAnswer: number;

  @Field(() => Int)
  backupDays: number;
}
