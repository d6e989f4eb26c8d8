import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { PAGE_SIZE } from '../../shared/limits.ts';
import type { AppContext } from '../context.ts';
import { AdminOnly } from '../platform/identity/app-roles.ts';
import { RecordTrainingInput, RemoveTrainingRecordInput, SaveTrainingCourseInput } from './training.input.ts';
import {
  RecordTrainingResult, SaveTrainingCourseResult, Trainee, TraineeConnection, TrainingAlreadyRecorded, TrainingCourse, TrainingCourseOutrun,
  TrainingCourseSaved, TrainingRecorded,
} from './training.type.ts';

/** Courses and who took them, for admins. */
@Resolver()
export class TrainingResolver {
  @AdminOnly()
  @Query(() => [TrainingCourse], { description: 'Those that are given first, then by name.' })
  trainingCourses(@Ctx() { language, services }: AppContext) {
    return services.courses.all(language);
  }

  @AdminOnly()
  @Query(() => TraineeConnection, { description: 'The allies whose training ends within 60 days or has ended, soonest first.' })
  trainingDue(
    @Ctx() { viewer, services }: AppContext,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return services.training.due(viewer, { first, after: after ?? null });
  }

  @AdminOnly()
  @Query(() => TraineeConnection, { description: 'Everybody in the roster whose name holds this text, by name.' })
  trainees(
    @Ctx() { viewer, services }: AppContext,
    @Arg('name', () => String) name: string,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return services.training.byName(viewer, name, { first, after: after ?? null });
  }

  @AdminOnly()
  @Query(() => Trainee)
  trainee(@Ctx() { viewer, language, services }: AppContext, @Arg('id', () => ID) id: string) {
    return services.training.trainee({ viewer, language }, id);
  }

  @AdminOnly()
  @Mutation(() => SaveTrainingCourseResult)
  async saveTrainingCourse(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => SaveTrainingCourseInput) input: SaveTrainingCourseInput) {
    const { saved, courses } = await services.courses.save(viewer, language, input);
    return Object.assign(saved ? new TrainingCourseSaved() : new TrainingCourseOutrun(), { courses });
  }

  @AdminOnly()
  @Mutation(() => RecordTrainingResult)
  async recordTraining(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => RecordTrainingInput) input: RecordTrainingInput) {
    const { recorded, trainee } = await services.training.record({ viewer, language }, input);
    return Object.assign(recorded ? new TrainingRecorded() : new TrainingAlreadyRecorded(), { trainee });
  }

  @AdminOnly()
  @Mutation(() => Trainee)
  removeTrainingRecord(@Ctx() { viewer, language, services }: AppContext, @Arg('input', () => RemoveTrainingRecordInput) { id }: RemoveTrainingRecordInput) {
    return services.training.remove({ viewer, language }, id);
  }
}
