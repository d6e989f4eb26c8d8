import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../context.ts';
import { AdminOnly } from '../platform/identity/app-roles.ts';
import { ChangeCourseInput, CourseInput, RecordTrainingInput } from './training.input.ts';
import { presentCourses } from './training.service.ts';
import { ChangeCourseResult, Course, DueTraining, TrainingRecord } from './training.type.ts';

@Resolver()
export class TrainingResolver {
  @AdminOnly()
  @Query(() => [Course])
  async courses(@Ctx() { services }: AppContext) {
    return presentCourses(await services.training.courses());
  }

  @AdminOnly()
  @Query(() => [DueTraining], { description: 'Whose training runs out within 60 days, or has done so; soonest first.' })
  dueTrainings(@Ctx() { viewer, services }: AppContext) {
    return services.training.due(viewer);
  }

  @AdminOnly()
  @Query(() => [TrainingRecord], { description: 'What somebody took, newest first.' })
  trainingRecords(@Ctx() { viewer, services }: AppContext, @Arg('allyId', () => ID) allyId: string) {
    return services.training.recordsOf(viewer, allyId);
  }

  @AdminOnly()
  @Mutation(() => [Course])
  async addCourse(@Ctx() { viewer, services }: AppContext, @Arg('input', () => CourseInput) input: CourseInput) {
    await services.training.addCourse(viewer, input);
    return presentCourses(await services.training.courses());
  }

  @AdminOnly()
  @Mutation(() => ChangeCourseResult)
  async changeCourse(@Ctx() { viewer, services }: AppContext, @Arg('input', () => ChangeCourseInput) { id, version, ...wish }: ChangeCourseInput) {
    const changed = await services.training.changeCourse(viewer, id, version, wish);
    return { changed, courses: presentCourses(await services.training.courses()) };
  }

  @AdminOnly()
  @Mutation(() => [TrainingRecord])
  async recordTraining(@Ctx() { viewer, services }: AppContext, @Arg('input', () => RecordTrainingInput) { note, ...wish }: RecordTrainingInput) {
    await services.training.record(viewer, { ...wish, note: note ?? '' });
    return services.training.recordsOf(viewer, wish.allyId);
  }
}
