import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class LeaveOutInput {
  @Field(() => [String], { defaultValue: [] })
  departments: string[];

  @Field(() => [ID], { defaultValue: [] })
  siteIds: string[];

  @Field(() => [ID], { defaultValue: [] })
  allyIds: string[];
}
