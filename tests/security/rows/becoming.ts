import { each, forAdmins, forEveryone, forNobody, rows, type Rows } from './rows.ts';

const NOBODY = '5b3f0a52-18a6-4d2c-a4f1-0c8d7a9e5b11';
const names = [{ language: 'en', name: 'Listening' }, { language: 'de', name: 'Zuhören' }];
const texts = [{ language: 'en', text: 'I promise.' }, { language: 'de', text: 'Ich verspreche es.' }];
const volunteer = { languages: ['en'], kindsOfHelp: ['LISTEN'], waysOfTalking: ['CHAT'], siteId: NOBODY, department: 'Finance' };

/** A person's own way to becoming an ally, the trainings and the charter. */
export const becoming: Rows = {
  fields: {
    ...rows('OwnRole', 'step stepDay charter acceptedCharter asksForCharter trainedUntil renewalDue trainings', 'viewer'),
    ...rows('OwnTraining', 'courseName required day expiresOn', 'viewer'),
    ...rows('OwnRoleChanged', 'role', 'viewer'),
    ...rows('OwnRoleUnchanged', 'role', 'viewer'),
    ...rows('Charter', 'version publishedDay text', 'everyone'),
    ...rows('CharterVersions', 'versions allies', 'admin'),
    ...rows('CharterVersion', 'version publishedDay texts acceptedBy', 'admin'),
    ...rows('CharterTranslation', 'language text', 'admin'),
    ...rows('CharterPublished', 'charter', 'admin'),
    ...rows('CharterOutrun', 'charter', 'admin'),
    ...rows('TrainingCourse', 'id version name names validMonths required retired', 'admin'),
    ...rows('TrainingCourseName', 'language name', 'admin'),
    ...rows('TrainingRecord', 'id courseName day expiresOn evidence', 'admin'),
    ...rows('Trainee', 'id name step why hoursWish trainedUntil records missing', 'admin'),
    ...rows('TraineeRow', 'id name step trainedUntil expired', 'admin'),
    ...rows('TrainingCourseSaved', 'courses', 'admin'),
    ...rows('TrainingCourseOutrun', 'courses', 'admin'),
    ...rows('TrainingRecorded', 'trainee', 'admin'),
    ...rows('TrainingAlreadyRecorded', 'trainee', 'admin'),
    ...rows('TraineeConnection', 'edges pageInfo', 'shape'),
    ...rows('TraineeEdge', 'cursor node', 'shape'),
  },
  operations: {
    ...each('Query.ownRole Query.sites Mutation.acceptCharter Mutation.stepDown', forEveryone),
    // For everybody too; at this site there is nobody.
    ...each('Mutation.volunteer', forNobody),
    ...each('Query.trainingCourses Query.trainingDue Query.trainees Query.charterVersions Mutation.saveTrainingCourse Mutation.publishCharter', forAdmins),
    ...each('Query.trainee Mutation.recordTraining Mutation.removeTrainingRecord', forNobody),
  },
  inputs: {
    // A step at which nobody of these is: whoever is an ally stays one.
    stepDown: { input: ['StepDownInput!', { step: 'INVITED' }] },
    acceptCharter: { input: ['AcceptCharterInput!', { version: 99 }] },
    volunteer: { input: ['VolunteerInput!', volunteer] },
    trainees: { name: ['String!', 'nobody is called this'] },
    trainee: { id: ['ID!', NOBODY] },
    saveTrainingCourse: { input: ['SaveTrainingCourseInput!', { id: NOBODY, names, required: false }] },
    recordTraining: { input: ['RecordTrainingInput!', { traineeId: NOBODY, courseId: NOBODY, day: '2026-11-01' }] },
    removeTrainingRecord: { input: ['RemoveTrainingRecordInput!', { id: NOBODY }] },
    publishCharter: { input: ['PublishCharterInput!', { after: 99, texts }] },
  },
};
