import { screen, waitFor, within } from '@testing-library/react';
import { TrainingScreen } from '../../../tab/features/training/training-screen.tsx';
import type { RenderedScreen, ScreenOptions } from '../support/render-screen.tsx';
import { renderManageScreen } from '../support/manage-screen.tsx';

const names = [{ language: 'en', name: 'First steps' }, { language: 'de', name: 'Erste Schritte' }];
const course = { id: 'c1', version: 1, name: 'First steps', names, validMonths: 36, required: true, retired: false };
const jonas = { id: 'jonas', name: 'Jonas Weber', step: 'ACTIVE', trainedUntil: '2026-11-01', expired: true };
const priya = { id: 'priya', name: 'Priya Nair', step: 'ACTIVE', trainedUntil: '2026-12-20', expired: false };
const record = { id: 'r1', courseName: 'First steps', day: '2023-11-01', expiresOn: '2026-11-01', evidence: 'Certificate 12' };
const trainee = { id: 'jonas', name: 'Jonas Weber', step: 'ACTIVE', why: 'It helped me.', hoursWish: 'Tuesdays.', trainedUntil: '2026-11-01', missing: ['First steps'], records: [record] };
const pageOf = (people: readonly object[]): object => ({ edges: people.map((node, place) => ({ cursor: String(place), node })), pageInfo: { hasNextPage: false, hasPreviousPage: false } });

function trainingScreen(changes: { Query?: object; Mutation?: Record<string, unknown> } = {}, rest: Partial<ScreenOptions> = {}): Promise<RenderedScreen> {
  const Query = {
    trainingCourses: [course], trainingDue: pageOf([jonas, priya]), trainee,
    trainees: ({ name }: { name: string }) => pageOf([jonas, priya].filter((one) => one.name.toLowerCase().includes(name.toLowerCase()))), ...changes.Query,
  };
  return renderManageScreen(<TrainingScreen />, { resolvers: { Query, Mutation: changes.Mutation ?? {} }, now: new Date('2026-11-25T12:00:00Z'), ...rest });
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('the list of who is due', () => {
  test('says who is expired and who ends when, soonest first', async () => {
    await trainingScreen();
    const rows = within(await screen.findByRole('list', { name: 'Due soon or expired' })).getAllByRole('listitem');
    expect(rows[0]?.textContent).toContain('ended on 1 November 2026');
    expect(rows[1]?.textContent).toContain('counts until 20 December 2026');
  });

  test('says that nobody is', async () => {
    await trainingScreen({ Query: { trainingDue: pageOf([]) } });
    expect(await screen.findByText('Nobody is due in the next 60 days.')).toBeTruthy();
  });

  test('can be asked for again where it did not come', async () => {
    const answers = [new Error('Not now.'), pageOf([priya])];
    const { user } = await trainingScreen({ Query: { trainingDue: () => { const next = answers.shift(); if (next instanceof Error) throw next; return next; } } });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/Priya Nair/)).toBeTruthy();
  });
});

describe('somebody of the roster', () => {
  test('is found by a part of the name, and what they took is shown', async () => {
    const { user } = await trainingScreen();
    await user.type(screen.getByRole('searchbox', { name: 'Search by name' }), 'web');
    await user.click(within(await screen.findByRole('list', { name: 'People found' })).getByRole('button', { name: 'Open Jonas Weber' }));
    expect(await screen.findByRole('heading', { name: 'Jonas Weber' })).toBe(document.activeElement);
    for (const words of ['Still missing: First steps', 'Why they volunteered: It helped me.', 'When they could be there: Tuesdays.', 'Certificate 12', 'The training ended on 1 November 2026. New requests have stopped.']) expect(screen.getByText(words)).toBeTruthy();
    await user.click(button('Back to the list'));
    expect(screen.getByRole('heading', { name: 'Due soon or expired' })).toBe(document.activeElement);
  });

  test('gets a training entered, on a day that has been', async () => {
    const after = { ...trainee, trainedUntil: '2029-11-20', missing: [] };
    const { user, calls } = await trainingScreen({ Mutation: { recordTraining: { __typename: 'TrainingRecorded', trainee: after } } });
    await user.click(await screen.findByRole('button', { name: 'Open Jonas Weber' }));
    await user.click(await screen.findByRole('button', { name: 'Enter the training' }));
    expect(screen.getByText('Please choose a course.')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Course' }), 'c1');
    await user.type(screen.getByLabelText('Day of the course'), '2026-12-24');
    await user.click(button('Enter the training'));
    expect(screen.getByText('Please enter a day that is not in the future.')).toBeTruthy();
    await user.clear(screen.getByLabelText('Day of the course'));
    await user.type(screen.getByLabelText('Day of the course'), '2026-11-20');
    await user.click(button('Enter the training'));
    expect(await screen.findByText('All that is required counts until 20 November 2029.')).toBeTruthy();
    expect(calls.filter(({ operation }) => operation === 'RecordTraining').map(({ variables }) => variables)).toEqual([
      { input: { traineeId: 'jonas', courseId: 'c1', day: '2026-11-20', evidence: null } },
    ]);
    expect(screen.getByRole('heading', { name: 'Jonas Weber' })).toBe(document.activeElement);
  });

  test('has an entry removed only after a question', async () => {
    const { user, calls } = await trainingScreen({ Mutation: { removeTrainingRecord: { ...trainee, records: [], trainedUntil: null } } });
    await user.click(await screen.findByRole('button', { name: 'Open Jonas Weber' }));
    await user.click(await screen.findByRole('button', { name: 'Remove First steps of 1 November 2023' }));
    const dialog = screen.getByRole('alertdialog', { name: 'Remove this entry?' });
    await user.click(within(dialog).getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('Nothing is recorded yet.')).toBeTruthy();
    expect(calls.find(({ operation }) => operation === 'RemoveTrainingRecord')?.variables).toEqual({ input: { id: 'r1' } });
  });
});

describe('courses', () => {
  test('are added with a name in each language', async () => {
    const added = { ...course, id: 'c2', name: 'Listening', validMonths: 24 };
    const { user, calls } = await trainingScreen({ Mutation: { saveTrainingCourse: { __typename: 'TrainingCourseSaved', courses: [course, added] } } });
    await user.click(await screen.findByRole('button', { name: 'Add a course' }));
    await user.click(button('Save the course'));
    expect(screen.getAllByText('Please fill this in.')).toHaveLength(2);
    await user.type(screen.getByRole('textbox', { name: 'Name in English' }), 'Listening');
    await user.type(screen.getByRole('textbox', { name: 'Name in German' }), 'Zuhören');
    const months = screen.getByRole('spinbutton', { name: 'Counts for how many months?' });
    await user.clear(months);
    await user.type(months, '24');
    await user.click(button('Save the course'));
    expect(await screen.findByText('Listening')).toBeTruthy();
    const { input } = calls.find(({ operation }) => operation === 'SaveTrainingCourse')?.variables as { input: Record<string, unknown> };
    expect(input).toMatchObject({ version: null, validMonths: 24, required: true, retired: false, names: [{ language: 'en', name: 'Listening' }, { language: 'de', name: 'Zuhören' }] });
  });

  test('that somebody else changed first are shown as they are now', async () => {
    const now = { ...course, version: 2, validMonths: 12, name: 'First steps anew' };
    const { user } = await trainingScreen({ Mutation: { saveTrainingCourse: { __typename: 'TrainingCourseOutrun', courses: [now] } } });
    await user.click(await screen.findByRole('button', { name: 'Change First steps' }));
    await user.click(screen.getByRole('checkbox', { name: 'No longer given' }));
    await user.click(button('Save the course'));
    await waitFor(() => { expect(screen.getByRole<HTMLInputElement>('spinbutton').value).toBe('12'); });
    expect(screen.getByText(/changed elsewhere/)).toBeTruthy();
  });
});
