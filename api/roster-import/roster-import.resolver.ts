import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { PAGE_SIZE } from '../../shared/limits.ts';
import type { AppContext } from '../context.ts';
import { AdminOnly } from '../platform/identity/app-roles.ts';
import { AddRosterImportPartInput, BeginRosterImportInput, RosterImportInput } from './roster-import.input.ts';
import {
  ImportRosterResult, RosterChangedMeanwhile, RosterCsvPart, RosterImport, RosterImported, RosterImportProblemConnection,
} from './roster-import.type.ts';

/** The roster as a file, out and in. */
@Resolver()
export class RosterImportResolver {
  @AdminOnly()
  @Query(() => RosterCsvPart, { description: 'Everybody of the roster, or those who are named, of whom there may be 250.' })
  rosterCsv(
    @Ctx() { viewer, language, services }: AppContext,
    @Arg('ids', () => [ID], { nullable: true }) ids: string[] | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return services.rosterImport.csv({ viewer, language }, { ids: ids ?? null, after: after ?? null });
  }

  @AdminOnly()
  @Query(() => RosterImport, { nullable: true, description: 'The one that the viewer began last.' })
  lastRosterImport(@Ctx() { viewer, language, services }: AppContext) {
    return services.rosterImport.last({ viewer, language });
  }

  @AdminOnly()
  @Query(() => RosterImport)
  rosterImport(@Ctx() { viewer, language, services }: AppContext, @Arg('id', () => ID) id: string) {
    return services.rosterImport.get({ viewer, language }, id);
  }

  @AdminOnly()
  @Query(() => RosterImportProblemConnection, { description: 'In the order of the file.' })
  rosterImportProblems(
    @Ctx() { viewer, language, services }: AppContext,
    @Arg('id', () => ID) id: string,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return services.rosterImport.problems({ viewer, language }, { id, first, after: after ?? null });
  }

  @AdminOnly()
  @Mutation(() => RosterImport, { description: 'Any earlier one of the viewer is forgotten.' })
  beginRosterImport(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => BeginRosterImportInput) { size }: BeginRosterImportInput) {
    return services.rosterImport.begin({ viewer, language }, size);
  }

  @AdminOnly()
  @Mutation(() => RosterImport)
  addRosterImportPart(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => AddRosterImportPartInput) input: AddRosterImportPartInput) {
    return services.rosterImport.addPart({ viewer, language }, input);
  }

  @AdminOnly()
  @Mutation(() => RosterImport, { description: 'Works out what the file would do, and changes nothing of the roster.' })
  checkRosterImport(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => RosterImportInput) { id }: RosterImportInput) {
    return services.rosterImport.check({ viewer, language }, id);
  }

  @AdminOnly()
  @Mutation(() => ImportRosterResult, { description: 'Does what was checked, or nothing.' })
  async importRoster(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => RosterImportInput) { id }: RosterImportInput) {
    const { done, view } = await services.rosterImport.apply({ viewer, language }, id);
    return Object.assign(done ? new RosterImported() : new RosterChangedMeanwhile(), { rosterImport: view });
  }
}
