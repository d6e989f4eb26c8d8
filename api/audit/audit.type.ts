import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../platform/graphql/connection.type.ts';
import { DateTime } from '../platform/graphql/date-time.ts';

@ObjectType({ description: 'One act of an admin.' })
export class AuditEntry {
  @Field(() => Int, { description: 'Counts from 1.' })
  position: number;

  @Field(() => DateTime)
  at: Date;

  @Field(() => String)
  actorName: string;

  @Field(() => String, { description: 'What was done, such as `roster.PAUSE`.' })
  act: string;

  @Field(() => String, { description: 'To whom or what.' })
  subject: string;

  @Field(() => String, { nullable: true, description: 'JSON: what was there before.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'JSON: what is there since.' })
  after: string | null;
}

@ObjectType()
export class AuditEntryConnection extends connectionType<AuditEntry>('AuditEntry', () => AuditEntry) {}

@ObjectType({ description: 'Whether nothing was changed in the record of acts afterwards.' })
export class AuditChain {
  @Field(() => Int, { description: 'How many entries fit, from the first on.' })
  entries: number;

  @Field(() => Int, { nullable: true, description: 'The position of the first entry that does not fit.' })
  brokenAt: number | null;
}
