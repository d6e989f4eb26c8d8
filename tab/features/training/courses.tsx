import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { Badge, Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../ui/announcer.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Panel } from '../../ui/panel.tsx';
import { CourseForm } from './course-form.tsx';
import { CoursesQuery, type Course } from './training.query.ts';
import { useTrainingStyles } from './use-training-styles.ts';

/** The courses that allies take, and a form to add or change one. */
export function Courses(): ReactElement {
  const styles = useTrainingStyles();
  const { t } = useTranslation('training');
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useQuery(CoursesQuery, { fetchPolicy: 'cache-and-network' });
  const [editing, setEditing] = useState<Course | 'new' | null>(null);
  const [outrun, setOutrun] = useState(false);
  const courses = data?.trainingCourses;
  const edit = (course: Course | 'new' | null, changedElsewhere = false): void => {
    setEditing(course);
    setOutrun(changedElsewhere);
  };
  const close = (saved: boolean): void => {
    edit(null);
    if (saved) announce(t('courses.saved'));
    heading.current?.focus();
  };
  return (
    <Panel>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>{t('courses.title')}</h2>
      <p className={styles.quiet}>{t('courses.lead')}</p>
      {error !== undefined && courses === undefined && <ErrorNotice title={t('failed')} onRetry={() => { refetch().catch(() => undefined); }} />}
      {courses === undefined && error === undefined && <LoadingRows label={t('loading')} />}
      {courses?.length === 0 && <p className={styles.words}>{t('courses.none')}</p>}
      <ul className={styles.list} aria-label={t('courses.title')}>
        {courses?.map((course) => <CourseRow key={course.id} course={course} onEdit={() => { edit(course); }} />)}
      </ul>
      {outrun && <p role="alert" className={styles.words}>{t('courses.outrun')}</p>}
      {editing === null
        ? <div><Button size="large" className={styles.target} onClick={() => { edit('new'); }}>{t('courses.add')}</Button></div>
        : <CourseForm key={editing === 'new' ? 'new' : `${editing.id} ${String(editing.version)}`} course={editing === 'new' ? null : editing} onClose={close} onOutrun={(now) => { edit(now, true); }} />}
    </Panel>
  );
}

function CourseRow({ course: { name, validMonths, required, retired }, onEdit }: { course: Course; onEdit: () => void }): ReactElement {
  const styles = useTrainingStyles();
  const { t } = useTranslation('training');
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <span className={styles.strong}>{name} {retired && <Badge appearance="tint" color="informative">{t('courses.retired')}</Badge>}</span>
        <span className={styles.quiet}>{t(required ? 'courses.required' : 'courses.optional', { count: validMonths })}</span>
      </div>
      <Button size="large" className={styles.target} aria-label={t('courses.changeOne', { name })} onClick={onEdit}>{t('courses.change')}</Button>
    </li>
  );
}
