import { Field, Int, ObjectType, createUnionType } from 'type-graphql';
import type { RosterStep } from '../../shared/roster-rules.ts';
import { LocalDate } from '../platform/graphql/date-time.ts';
import { RosterStepEnum } from '../vocabulary.type.ts';

@ObjectType({ description: 'What allies promise and are promised.' })
export class Charter {
  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'A line for each point.' })
  text: string;
}

@ObjectType()
export class OwnTraining {
  @Field(() => String)
  course: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day on which it counts; null while it is to come.' })
  until: string | null;
}

@ObjectType({ description: 'How the viewer stands to the programme.' })
export class OwnRole {
  @Field(() => RosterStepEnum)
  step: RosterStep;

  @Field(() => LocalDate, { description: 'The day of the last step.' })
  since: string;

  @Field(() => Boolean, { description: 'The charter in force is one that the viewer has not accepted.' })
  mustAcceptCharter: boolean;

  @Field(() => [OwnTraining], { description: 'What is required, and when it was or will be done.' })
  trainings: OwnTraining[];

  @Field(() => LocalDate, { nullable: true })
  trainedUntil: string | null;

  @Field(() => Int, { description: 'How many requests are waiting or open.' })
  openConversations: number;
}

@ObjectType()
export class CharterAccepted {
  @Field(() => OwnRole)
  role: OwnRole;
}

@ObjectType({ description: 'Another version is in force since it was read.' })
export class CharterChanged {
  @Field(() => Charter)
  charter: Charter;
}

export const AcceptCharterResult = createUnionType({
  name: 'AcceptCharterResult',
  types: () => [CharterAccepted, CharterChanged] as const,
  resolveType: (value) => ('role' in value ? CharterAccepted : CharterChanged),
});
