import { ArrayMaxSize, ArrayMinSize, Matches, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { CoverageBy } from '../../shared/coverage.ts';
import { ID_LENGTH, PLACE_NAME_LENGTH } from '../../shared/limits.ts';
import { LANGUAGE_TAG } from '../../shared/vocabulary.ts';
import { Site } from '../allies/ally.type.ts';
import { CoverageByEnum } from '../vocabulary.type.ts';

@InputType({ description: 'Which allies are counted; all of them, if nothing is named.' })
export class CoverageFilter {
  @Field(() => ID, { nullable: true })
  @MaxLength(ID_LENGTH)
  siteId?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(PLACE_NAME_LENGTH)
  department?: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47.' })
  @MaxLength(PLACE_NAME_LENGTH)
  language?: string | null;
}

@InputType({ description: 'An ally whom there is not yet.' })
export class OneMoreInput {
  @Field(() => ID)
  @MaxLength(ID_LENGTH)
  siteId: string;

  @Field(() => String, { description: 'BCP 47.' })
  @Matches(LANGUAGE_TAG)
  language: string;

  @Field(() => [Int], { description: 'ISO weekdays.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(7)
  @Min(1, { each: true })
  @Max(7, { each: true })
  weekdays: number[];

  @Field(() => Int, { description: 'Wall time of the site.' })
  @Min(0)
  @Max(23)
  fromHour: number;

  @Field(() => Int)
  @Min(1)
  @Max(24)
  untilHour: number;
}

@ObjectType({ description: 'Hours in a row of one day.' })
export class CoverageStretch {
  @Field(() => Int, { description: 'ISO weekday: 1 is Monday.' })
  weekday: number;

  @Field(() => Int)
  fromHour: number;

  @Field(() => Int, { description: '24 is the end of the day.' })
  untilHour: number;
}

@ObjectType()
export class CoverageRow {
  @Field(() => String, { description: 'The id of a site, a department, or a language (BCP 47).' })
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => Int, { description: 'How many active allies there are.' })
  allies: number;

  @Field(() => [Int], { description: 'How many of them are reachable in each hour of the week, from Monday 0:00 on.' })
  counts: number[];

  @Field(() => [CoverageStretch], { description: 'Working time in which nobody is.' })
  gaps: CoverageStretch[];
}

@ObjectType({ description: 'A site or language that hangs on fewer than three allies.' })
export class CoverageConcentration {
  @Field(() => CoverageByEnum)
  by: CoverageBy;

  @Field(() => String)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  allies: number;
}

@ObjectType({ description: 'From weekly hours, never from requests.' })
export class Coverage {
  @Field(() => [CoverageRow])
  rows: CoverageRow[];

  @Field(() => [Int], { description: 'ISO weekdays that count as working days.' })
  workingWeek: number[];

  @Field(() => [CoverageConcentration])
  concentrations: CoverageConcentration[];

  @Field(() => [Site])
  sites: Site[];

  @Field(() => [String])
  departments: string[];

  @Field(() => [String], { description: 'BCP 47.' })
  languages: string[];
}

@ObjectType({ description: 'What one more ally would change.' })
export class CoverageWith {
  @Field(() => [CoverageStretch], { description: 'Hours in which people of the site would find somebody, and now find nobody.' })
  forSite: CoverageStretch[];

  @Field(() => [CoverageStretch], { description: 'The same for those who speak the language.' })
  forLanguage: CoverageStretch[];

  @Field(() => Int)
  alliesAtSite: number;

  @Field(() => Int)
  alliesWithLanguage: number;
}
