import type { ScreenLanguage } from '../../shared/vocabulary.ts';
import type { Ally } from '../allies/ally.entity.ts';
import type { NamedCourse } from '../training/training.service.ts';
import type { OwnRole } from './own-role.type.ts';

export type OwnRoleView = OwnRole;

interface Known {
  readonly row: Ally;
  readonly mustAccept: boolean;
  readonly courses: readonly NamedCourse[];
  readonly latest: ReadonlyMap<string, string>;
  readonly language: ScreenLanguage;
}

/** What somebody sees of their own role. */
export function presentOwnRole({ row, mustAccept, courses, latest, language }: Known): OwnRoleView {
  const required = courses.filter(({ course }) => course.required && !course.retired);
  return {
    step: row.step,
    since: row.stepDay,
    mustAcceptCharter: mustAccept,
    trainings: required.map(({ course, names }) => ({ course: names.get(language) ?? names.get('en') ?? '', until: latest.get(course.id) ?? null })),
    trainedUntil: row.trainedUntil,
    openConversations: row.openConversations,
  };
}
