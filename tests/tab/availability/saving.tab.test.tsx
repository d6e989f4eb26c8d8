import { jest } from '@jest/globals';
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useForgetHours } from '../../../tab/features/availability/use-forget-hours.ts';
import { HoursScreen } from '../../../tab/features/availability/hours-screen.tsx';
import { renderScreen } from '../support/render-screen.tsx';
import { refusal } from '../contacts/support/failures.ts';
import { button, cell, drawn, said } from './support/editor.ts';
import { hours, hoursApi, interval, NOW, ownAvailability } from './support/hours.ts';
import { anAlly, openHours } from './support/open-hours.tsx';

const saves = (calls: Awaited<ReturnType<typeof openHours>>['calls']) =>
  calls.filter(({ operation }) => operation === 'SetWeeklyHours').map(({ variables }) => variables['input'] as { version: number; intervals: object[] });

test('saving is said and shown, once for a double click, and what was undone afterwards can be saved too', async () => {
  const { user, calls } = await openHours();
  expect(screen.getByText('Nothing to save.')).toBeVisible();
  await user.click(cell(3, '14:00'));
  expect(screen.getByText('Not saved yet.')).toBeVisible();
  await user.dblClick(button('Save weekly hours'));
  await waitFor(() => { expect(said()).toContain('Your weekly hours are saved.'); });
  expect(screen.getAllByText('Your weekly hours are saved.')).toHaveLength(2);
  expect(saves(calls)).toHaveLength(1);
  await user.click(button('Undo'));
  expect(drawn()).toEqual(['09:00–12:00']);
  expect(screen.getByText('Not saved yet.')).toBeVisible();
  await user.click(button('Save weekly hours'));
  await waitFor(() => { expect(saves(calls)).toHaveLength(2); });
  expect(saves(calls).map(({ version }) => version)).toEqual([1, 2]);
});

test('dropping the changes goes back to what is saved, and can be undone', async () => {
  const { user, calls } = await openHours();
  await user.click(cell(3, '14:00'));
  await user.click(button('Drop changes'));
  expect(drawn()).toEqual(['09:00–12:00']);
  expect(screen.getByText('Nothing to save.')).toBeVisible();
  await user.click(button('Undo'));
  expect(drawn()).toEqual(['09:00–12:00', '14:00–15:00']);
  expect(saves(calls)).toEqual([]);
});

test('when saving fails, it says what to do, and nothing is lost', async () => {
  let broken = true;
  const api = hoursApi(ownAvailability(), {
    setWeeklyHours: ({ input }: { input: object }) => (broken ? refusal('INTERNAL') : { __typename: 'WeeklyHoursSet', availability: api.change({ version: 2, weeklyHours: input }) }),
  });
  const { user } = await openHours(api);
  await user.click(cell(3, '14:00'));
  await user.click(button('Save weekly hours'));
  const failure = (await screen.findByText('Your weekly hours were not saved.')).closest('[role="alert"]')!;
  expect(failure).toHaveTextContent('Please try again. What you changed is still here.');
  expect(drawn()).toEqual(['09:00–12:00', '14:00–15:00']);
  broken = false;
  await user.click(button('Save weekly hours'));
  await waitFor(() => { expect(said()).toContain('Your weekly hours are saved.'); });
  expect(screen.queryByText('Your weekly hours were not saved.')).toBeNull();
});

describe('hours that were changed elsewhere meanwhile', () => {
  const elsewhere = () => {
    const api = hoursApi();
    return { api, change: () => api.change({ version: 7, weeklyHours: hours({ intervals: [interval(5, '10:00', '11:00')] }) }) };
  };

  test('are said; "Keep mine" saves the own ones on top of them', async () => {
    const { api, change } = elsewhere();
    const { user, calls } = await openHours(api);
    await user.click(cell(3, '14:00'));
    change();
    await user.click(button('Save weekly hours'));
    expect(await screen.findByText('Keep mine')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('Your hours were changed somewhere else.');
    expect(said()).toContain('Your hours were changed somewhere else.');
    expect(drawn()).toEqual(['09:00–12:00', '14:00–15:00']);
    expect(api.now().version).toBe(7);
    expect(button('Save weekly hours')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Keep mine'));
    await waitFor(() => { expect(said()).toContain('Your weekly hours are saved.'); });
    expect(saves(calls).map(({ version }) => version)).toEqual([1, 7]);
    expect(api.now().weeklyHours.intervals).toHaveLength(2);
    expect(screen.queryByText('Keep mine')).toBeNull();
  });

  test('can be taken, and the own ones brought back', async () => {
    const { api, change } = elsewhere();
    const { user, calls } = await openHours(api);
    await user.click(cell(3, '14:00'));
    change();
    await user.click(button('Save weekly hours'));
    await screen.findByText('Take the other');
    await user.click(button('Take the other'));
    expect(drawn()).toEqual(['10:00–11:00']);
    expect(screen.queryByText('Keep mine')).toBeNull();
    await user.click(button('Undo'));
    expect(drawn()).toEqual(['09:00–12:00', '14:00–15:00']);
    await user.click(button('Save weekly hours'));
    await waitFor(() => { expect(saves(calls).map(({ version }) => version)).toEqual([1, 7]); });
  });

  test('replace what is shown while nothing was edited', async () => {
    const { api, change } = elsewhere();
    const { client } = await openHours(api);
    change();
    await act(async () => { await client.refetchQueries({ include: 'active' }); });
    expect(drawn()).toEqual(['10:00–11:00']);
    expect(screen.queryByText('Keep mine')).toBeNull();
  });
});

describe('what is not saved', () => {
  function Tab(): ReactElement {
    const [here, setHere] = useState(true);
    useForgetHours();
    return (
      <>
        <button type="button" onClick={() => { setHere(!here); }}>Other screen</button>
        {here && <HoursScreen />}
      </>
    );
  }
  const openTab = async () => {
    const shown = await renderScreen(<Tab />, { resolvers: hoursApi().resolvers, now: NOW, viewer: anAlly });
    await screen.findByText('Weekly hours');
    await shown.user.click(cell(3, '14:00'));
    await shown.user.click(button('Other screen'));
    expect(screen.queryByText('Weekly hours')).toBeNull();
    return shown;
  };

  test('is there again after a look at another screen, with the way back', async () => {
    const { user } = await openTab();
    await user.click(button('Other screen'));
    expect(drawn()).toEqual(['09:00–12:00', '14:00–15:00']);
    await user.click(button('Undo'));
    expect(drawn()).toEqual(['09:00–12:00']);
  });

  test('is gone after "Hide this screen", also from another screen', async () => {
    const { user } = await openTab();
    await user.keyboard('{Control>}{Shift>}[KeyH]{/Shift}{/Control}');
    await user.click(button('Show again'));
    expect(await screen.findByText('Weekly hours')).toBeVisible();
    expect(drawn()).toEqual(['09:00–12:00']);
    expect(button('Undo')).toHaveAttribute('aria-disabled', 'true');
  });

  test('does not come back when the answer to a save arrives after hiding', async () => {
    let arrive: () => void = () => undefined;
    const api = hoursApi(ownAvailability(), {
      setWeeklyHours: ({ input }: { input: object }) => new Promise((resolve) => {
        arrive = () => { resolve({ __typename: 'WeeklyHoursSet', availability: api.change({ version: 2, weeklyHours: input }) }); };
      }),
    });
    const { user } = await renderScreen(<Tab />, { resolvers: api.resolvers, now: NOW, viewer: anAlly });
    await screen.findByText('Weekly hours');
    await user.click(cell(3, '14:00'));
    await user.click(button('Save weekly hours'));
    expect(screen.getByText('Saving…')).toBeVisible();
    await user.keyboard('{Control>}{Shift>}[KeyH]{/Shift}{/Control}');
    await act(async () => { arrive(); await Promise.resolve(); });
    await user.click(button('Show again'));
    await screen.findByText('Weekly hours');
    expect(button('Undo')).toHaveAttribute('aria-disabled', 'true');
  });

  test('of what is typed while a save is under way goes on from there', async () => {
    let arrive: () => void = () => undefined;
    const set = jest.fn(({ input }: { input: { version: number } }) => new Promise((resolve) => {
      arrive = () => { resolve({ __typename: 'WeeklyHoursSet', availability: api.change({ version: input.version + 1, weeklyHours: input }) }); };
    }));
    const api = hoursApi(ownAvailability(), { setWeeklyHours: set });
    const { user } = await openHours(api);
    await user.click(cell(3, '14:00'));
    await user.click(button('Save weekly hours'));
    await user.click(cell(4, '14:00'));
    await act(async () => { arrive(); await Promise.resolve(); });
    await screen.findByText('Not saved yet.');
    expect(drawn()).toHaveLength(3);
    expect(screen.queryByText('Keep mine')).toBeNull();
    await user.click(button('Save weekly hours'));
    expect(set.mock.calls.map(([{ input }]) => input.version)).toEqual([1, 2]);
  });
});
