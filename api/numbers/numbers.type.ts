import { Field, ID, Int, ObjectType } from 'type-graphql';

/** Every number may be hidden, and is null then. */
const hideable = { nullable: true } as const;

@ObjectType()
export class TopicNumber {
  @Field(() => ID)
  topicId: string;

  @Field(() => Int, hideable)
  count: number | null;
}

@ObjectType({ description: 'What happened in a month of the whole organisation. A number of too few is null.' })
export class MonthNumbers {
  @Field(() => String, { description: '`YYYY-MM`, in UTC.' })
  month: string;

  @Field(() => Int, hideable)
  sent: number | null;

  @Field(() => Int, { ...hideable, description: 'Accepted by an ally within the promised time.' })
  inTime: number | null;

  @Field(() => Int, { ...hideable, description: 'Accepted by an ally after it.' })
  late: number | null;

  @Field(() => Int, hideable)
  unanswered: number | null;

  @Field(() => Int, hideable)
  heardYes: number | null;

  @Field(() => Int, hideable)
  heardNo: number | null;

  @Field(() => Int, hideable)
  comeBackYes: number | null;

  @Field(() => Int, hideable)
  comeBackNo: number | null;

  @Field(() => [TopicNumber], { description: 'All topics, whether they were named or not.' })
  topics: TopicNumber[];
}

@ObjectType()
export class NumberedTopic {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType()
export class Numbers {
  @Field(() => Int, { description: 'Numbers of fewer are hidden, and others from which they could be worked out.' })
  smallestGroup: number;

  @Field(() => [NumberedTopic], { description: 'Every topic that there is or was.' })
  topics: NumberedTopic[];

  @Field(() => [MonthNumbers], { description: 'The last twelve that are over, newest first.' })
  months: MonthNumbers[];
}
