import { Field, ID, ObjectType } from 'type-graphql';
import type { NoticePlaceKind } from '../../shared/vocabulary.ts';
import { NoticePlaceKindEnum } from '../vocabulary.type.ts';

@ObjectType({ description: 'Where a notice leads. NOWHERE for everybody but its recipient, and once what it was about is gone.' })
export class NoticePlace {
  @Field(() => NoticePlaceKindEnum)
  kind: NoticePlaceKind;

  @Field(() => ID, { nullable: true })
  requestId: string | null;
}
