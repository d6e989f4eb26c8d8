import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { CsvColumn } from '../../shared/roster-csv/columns.ts';
import type { CsvDelimiter, CsvEncoding, CsvProblemKind, RosterImportState } from '../../shared/roster-csv/problems.ts';
import { connectionType } from '../platform/graphql/connection.type.ts';
import { CsvColumnEnum, CsvDelimiterEnum, CsvEncodingEnum, CsvProblemKindEnum, RosterImportStateEnum } from '../vocabulary.type.ts';

@ObjectType({ description: 'A file of the roster on its way in, and what it would do.' })
export class RosterImport {
  @Field(() => ID)
  id: string;

  @Field(() => RosterImportStateEnum)
  state: RosterImportState;

  @Field(() => Int, { nullable: true, description: 'How far the work at it is; null where nobody who answers here works at it.' })
  percent: number | null;

  @Field(() => CsvEncodingEnum, { nullable: true })
  encoding: CsvEncoding | null;

  @Field(() => CsvDelimiterEnum, { nullable: true })
  delimiter: CsvDelimiter | null;

  @Field(() => Int)
  rows: number;

  @Field(() => Int, { description: 'People who come into the roster.' })
  added: number;

  @Field(() => Int)
  changed: number;

  @Field(() => Int)
  unchanged: number;

  @Field(() => Int, { description: 'Of those who are changed: people whose role ends, and with it their open conversations.' })
  ending: number;

  @Field(() => Int, { description: 'How many things are wrong with it.' })
  problemCount: number;

  @Field(() => [String], { description: 'Headings of columns that are not read.' })
  ignoredHeadings: string[];
}

@ObjectType({ description: 'Something that is wrong with a file of the roster.' })
export class RosterImportProblem {
  @Field(() => Int, { nullable: true, description: 'Line of the file, from 1; null where it is the whole.' })
  line: number | null;

  @Field(() => CsvColumnEnum, { nullable: true })
  column: CsvColumn | null;

  @Field(() => CsvProblemKindEnum)
  kind: CsvProblemKind;

  @Field(() => [String], { description: 'Some of what would be accepted.' })
  accepted: string[];
}

@ObjectType()
export class RosterImportProblemConnection extends connectionType<RosterImportProblem>('RosterImportProblem', () => RosterImportProblem) {}

@ObjectType({ description: 'A part of the roster as CSV.' })
export class RosterCsvPart {
  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true, description: 'Where the next part goes on; null at the end.' })
  next: string | null;
}

@ObjectType()
export class RosterImported {
  @Field(() => RosterImport)
  rosterImport: RosterImport;
}

@ObjectType({ description: 'The roster is another one than when the file was checked. Nothing was changed.' })
export class RosterChangedMeanwhile {
  @Field(() => RosterImport)
  rosterImport: RosterImport;
}

export const ImportRosterResult = createUnionType({ name: 'ImportRosterResult', types: () => [RosterImported, RosterChangedMeanwhile] as const });
