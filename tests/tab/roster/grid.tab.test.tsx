import { jest } from '@jest/globals';
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fakeRoster, person } from './support/fake-roster.ts';
import { openRoster } from './support/open-roster.tsx';

const many = (howMany: number) => Array.from({ length: howMany }, (_, index) => person(index, index % 2 === 0 ? {} : { step: 'PAUSED', load: null }));
const names = (): string[] => screen.getAllByRole('button', { name: /^Details of/ }).map(({ textContent }) => textContent);

/** Scrolls the list as far as a person would with the bar. */
function scrollTo(top: number): void {
  const list = screen.getByRole('grid').parentElement!;
  list.scrollTop = top;
  act(() => { fireEvent.scroll(list); });
}

describe('the grid', () => {
  test('shows who there is, and of each what is asked for', async () => {
    await openRoster(fakeRoster([person(1, { name: 'Inês Duarte', department: 'Legal', topics: [{ id: 's', name: 'Stress' }] })]));
    const row = (await screen.findByRole('button', { name: 'Details of Inês Duarte' })).closest('[role="row"]')!;
    expect(within(row as HTMLElement).getAllByRole('gridcell').map(({ textContent }) => textContent)).toEqual(['', 'Inês Duarte', 'Active', 'Legal', 'Berlin', 'English', '31 Mar 2028 (Valid)', 'Open']);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('2');
  });

  test('draws only what is in view of thousands, and fetches what is scrolled to', async () => {
    const roster = fakeRoster(many(5_000));
    await openRoster(roster);
    await screen.findByRole('button', { name: 'Details of Person 0000' });
    expect(screen.getByText('5,000 people')).toBeVisible();
    expect(screen.getAllByRole('row').length).toBeLessThan(40);
    expect(roster.resolvers.Query.rosterPage).toHaveBeenCalledTimes(1);
    scrollTo(4_000 * 56);
    await screen.findByRole('button', { name: 'Details of Person 4001' });
    await waitFor(() => { expect(screen.queryByLabelText('Loading')).toBeNull(); });
    const asked = roster.resolvers.Query.rosterPage.mock.calls.map(([{ skip, after }]) => [skip, after]);
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(asked.at(-1)?.[0]).toBeGreaterThan(0);
    scrollTo(0);
    await screen.findByRole('button', { name: 'Details of Person 0000' });
    expect(screen.queryByLabelText('Loading')).toBeNull();
  });

  test('goes on behind the page before, where that is known', async () => {
    const roster = fakeRoster(many(250));
    await openRoster(roster);
    await screen.findByRole('button', { name: 'Details of Person 0000' });
    scrollTo(96 * 56);
    await screen.findByRole('button', { name: 'Details of Person 0102' });
    expect(roster.resolvers.Query.rosterPage.mock.calls.at(-1)?.[0]).toMatchObject({ after: 'p99', skip: 0 });
  });

  test('is searched and filtered, and says how many each choice finds', async () => {
    const { user } = await openRoster(fakeRoster(many(6)));
    await user.type(screen.getByRole('searchbox', { name: 'Search by name' }), '0003');
    await waitFor(() => { expect(names()).toEqual(['Person 0003']); });
    await user.clear(screen.getByRole('searchbox', { name: 'Search by name' }));
    await user.click(within(screen.getByRole('search')).getByRole('button', { name: 'Step' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Paused (3)' }));
    await user.keyboard('{Escape}');
    await waitFor(() => { expect(names()).toEqual(['Person 0001', 'Person 0003', 'Person 0005']); });
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => { expect(names()).toHaveLength(6); });
  });

  test('says what to do where nobody fits, and where there is nobody at all', async () => {
    const { user, unmount } = await openRoster(fakeRoster(many(2)));
    await user.type(screen.getByRole('searchbox', { name: 'Search by name' }), 'xyz');
    expect(await screen.findByRole('heading', { name: 'Nobody fits' })).toBeVisible();
    unmount();
    await openRoster(fakeRoster([]));
    expect(await screen.findByRole('heading', { name: 'Nobody is in the roster yet' })).toBeVisible();
  });

  test('is sorted by the head of a column, and once more backwards', async () => {
    const { user } = await openRoster(fakeRoster(many(3)));
    await screen.findByRole('button', { name: 'Details of Person 0000' });
    await user.click(within(screen.getByRole('columnheader', { name: 'Name' })).getByRole('button'));
    await waitFor(() => { expect(names()).toEqual(['Person 0002', 'Person 0001', 'Person 0000']); });
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('descending');
  });

  test('shows the columns that are wanted', async () => {
    const { user } = await openRoster(fakeRoster(many(2)));
    expect(screen.queryByRole('columnheader', { name: 'Topics' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Topics' }));
    await user.click(screen.getByRole('checkbox', { name: 'Site' }));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('columnheader', { name: 'Topics' })).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: 'Site' })).toBeNull();
  });

  test('is walked through by keyboard, also to where nothing is drawn yet', async () => {
    const { user } = await openRoster(fakeRoster(many(5_000)));
    const first = await screen.findByRole('button', { name: 'Details of Person 0000' });
    act(() => { first.focus(); });
    await user.keyboard('{ArrowDown}{ArrowLeft} ');
    expect(screen.getByRole('checkbox', { name: 'Choose Person 0001' })).toBeChecked();
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Choose Person 0001' }));
    await user.keyboard('{End}{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(screen.getAllByRole('gridcell', { name: 'Open' })[0]);
    const stops = [...screen.getByRole('grid').querySelectorAll('[data-place] [tabindex="0"], [data-place][tabindex="0"]')];
    expect(stops).toEqual([document.activeElement]);
  });

  test('asks again after a page that failed', async () => {
    const roster = fakeRoster(many(2));
    roster.resolvers.Query.rosterPage.mockImplementationOnce(() => { throw new Error('Not now.'); });
    const opened = openRoster(roster);
    const again = await screen.findByRole('button', { name: 'Try again' });
    again.click();
    await opened;
    expect(await screen.findByRole('button', { name: 'Details of Person 0001' })).toBeVisible();
  });
});

test('on a phone the people are cards with the same acts', async () => {
  jest.spyOn(window, 'matchMedia').mockImplementation((media) => ({ media, matches: true, onchange: null, addListener: () => undefined, removeListener: () => undefined, addEventListener: () => undefined, removeEventListener: () => undefined, dispatchEvent: () => false }));
  const { user } = await openRoster(fakeRoster(many(3)));
  const card = within(await screen.findByRole('article', { name: 'Person 0000' }));
  expect(card.getByText('Active · Open')).toBeVisible();
  await user.click(card.getByRole('checkbox', { name: 'Choose Person 0000' }));
  expect(screen.getByText('One person chosen')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Backwards' }));
  await waitFor(() => { expect(names()).toEqual(['Person 0002', 'Person 0001', 'Person 0000']); });
});
