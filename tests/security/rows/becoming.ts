import { each, forAdmins, forEveryone, forNobody, outcomes, rows, type Rows } from './rows.ts';

const nobodys = '00000000-0000-4000-8000-000000000000';
const names = { en: 'Listening', de: 'Zuhören' };

/** Everybody's own way in the programme, training and charter. */
export const becoming: Rows = {
  fields: {
    ...rows('Charter', 'version text', 'everyone'),
    ...rows('OwnTraining', 'course until', 'viewer'),
    ...rows('OwnRole', 'step since mustAcceptCharter trainings trainedUntil openConversations', 'viewer'),
    ...rows('CharterAccepted', 'role', 'viewer'),
    ...rows('CharterChanged', 'charter', 'everyone'),
    ...rows('LocalText', 'en de', 'admin'),
    ...rows('CharterInForce', 'version texts accepted allies', 'admin'),
    ...rows('CharterPublished', 'charter', 'admin'),
    ...rows('CharterPublishedElsewhere', 'charter', 'admin'),
    ...rows('Course', 'id names validMonths required retired version', 'admin'),
    ...rows('CourseChanged', 'courses', 'admin'),
    ...rows('CourseChangedElsewhere', 'courses', 'admin'),
    ...rows('DueTraining', 'allyId name trainedUntil state', 'admin'),
    ...rows('TrainingRecord', 'id courseId day expiresDay note', 'admin'),
  },
  operations: {
    ...each('Query.ownRole Query.charter', forEveryone),
    // Whoever asks is told that there is no such site.
    'Mutation.volunteer': forNobody,
    'Mutation.stepDown': { ...outcomes('notFound', 'nothingOfIt', 'notFound'), allyOfAnother: 'nothingOfIt' },
    // With a version that was never in force nothing is accepted; whoever is not in the roster has nothing to accept.
    'Mutation.acceptCharter': { ...outcomes('notFound', 'nothingOfIt', 'notFound'), allyOfAnother: 'nothingOfIt' },
    ...each('Query.courses Query.dueTrainings Query.charterInForce Mutation.addCourse Mutation.publishCharter', forAdmins),
    ...each('Query.trainingRecords Mutation.recordTraining Mutation.changeCourse', forNobody),
  },
  inputs: {
    volunteer: {
      input: ['VolunteerInput!', { siteId: nobodys, department: 'Sales', languages: ['en'], topicIds: [], kindsOfHelp: ['LISTEN'], waysOfTalking: ['CHAT'] }],
    },
    acceptCharter: { input: ['AcceptCharterInput!', { version: 999 }] },
    addCourse: { input: ['CourseInput!', { names, validMonths: 36, required: false }] },
    changeCourse: { input: ['ChangeCourseInput!', { id: nobodys, version: 1, names, validMonths: 36, required: false, retired: false }] },
    publishCharter: { input: ['PublishCharterInput!', { version: 999, texts: { en: 'I listen.', de: 'Ich höre zu.' } }] },
    trainingRecords: { allyId: ['ID!', nobodys] },
    recordTraining: { input: ['RecordTrainingInput!', { allyId: nobodys, courseId: nobodys, day: '2026-11-02' }] },
  },
};
