import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IMPORT_PART_BYTES } from '../../shared/limits.ts';

@InputType()
export class BeginRosterImportInput {
  @Field(() => Int, { description: 'Bytes of the file.' })
  size: number;
}

@InputType()
export class AddRosterImportPartInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: `Counts from 0. Each part but the last has ${IMPORT_PART_BYTES} bytes.` })
  part: number;

  @Field(() => String, { description: 'Base64.' })
  @MaxLength(4 * Math.ceil(IMPORT_PART_BYTES / 3))
  content: string;
}

@InputType()
export class RosterImportInput {
  @Field(() => ID)
  id: string;
}
