import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import { refusal } from '../contacts/support/failures.ts';
import { button, fill, said } from './support/editor.ts';
import { hoursApi, ownAvailability } from './support/hours.ts';
import { openHours } from './support/open-hours.tsx';

const field = (label: string): HTMLElement => screen.getByLabelText(label);
const inputs = (calls: Awaited<ReturnType<typeof openHours>>['calls']): unknown[] =>
  calls.filter(({ operation }) => operation === 'SetAllyLimits').map(({ variables }) => variables['input']);

test('limits stand beside what is used now, and are saved once', async () => {
  const { user, calls } = await openHours();
  expect(field('Open conversations at most')).toHaveValue(2);
  expect(field('Open conversations at most')).toHaveAccessibleDescription('1 is open now.');
  expect(field('New people a week at most')).toHaveAccessibleDescription('2 new people this week.');
  fill(field('Open conversations at most'), '4');
  fill(field('Hours of a cool-down'), '24');
  await user.dblClick(button('Save limits'));
  await waitFor(() => { expect(said()).toContain('Your limits are saved.'); });
  expect(inputs(calls)).toEqual([{ maxOpenConversations: 4, newPeopleAWeek: 3, coolDownHours: 24 }]);
  expect(button('Start for 24 hours')).toBeVisible();
});

test.each([
  ['Open conversations at most', ['0', '11', '1.5', ''], 'Choose a whole number from 1 to 10.'],
  ['New people a week at most', ['0', '21', '-3'], 'Choose a whole number from 1 to 20.'],
  ['Hours of a cool-down', ['-1', '337'], 'Choose a whole number from 0 to 336.'],
])('%s keeps to its bounds', async (label, wrong, words) => {
  const { user, calls } = await openHours();
  for (const value of wrong) {
    fill(field(label), value);
    expect([value, screen.queryByText(words) !== null]).toEqual([value, true]);
    await user.click(button('Save limits'));
  }
  expect(inputs(calls)).toEqual([]);
  fill(field(label), '7');
  expect(screen.queryByText(words)).toBeNull();
});

test('limits that are not saved stay in the fields, and the API has the last word on them', async () => {
  const { user } = await openHours(hoursApi(ownAvailability(), { setAllyLimits: () => refusal('BAD_USER_INPUT', [{ path: 'input.newPeopleAWeek', rule: 'outOfRange' }]) }));
  fill(field('New people a week at most'), '20');
  await user.click(button('Save limits'));
  expect(await screen.findByText('Choose a whole number from 1 to 20.')).toBeVisible();
  expect(field('New people a week at most')).toHaveValue(20);
  expect(screen.getByText('That did not work. Nothing was changed.')).toBeVisible();
});
