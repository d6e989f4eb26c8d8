import { screen, waitFor, within } from '@testing-library/react';
import { DirectoryScreen } from '../../../tab/features/allies/directory-screen.tsx';
import { ally, directory, ines } from '../support/allies.ts';
import { renderScreen } from '../support/render-screen.tsx';
import type { RenderedScreen } from '../support/render-screen.tsx';

const jonas = ally({ availability: { status: 'LATER', nextAt: '2099-01-01T09:00:00Z' } });
const amina = ally({ id: 'amina', name: 'Amina Said', languages: ['en', 'pt'], availability: { status: 'NOW' } });

const open = () => renderScreen(<DirectoryScreen crisisLines={null} />, { resolvers: { Query: directory([jonas, ines, amina]) } });
const cards = (): (string | null)[] => screen.queryAllByRole('article').map((card) => within(card).getByRole('heading').textContent);
const foundAre = (...names: string[]): Promise<void> => waitFor(() => expect(cards()).toEqual(names));
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const choice = (name: string): Promise<HTMLElement> => screen.findByRole('checkbox', { name });
const filterAsked = ({ calls }: RenderedScreen): unknown =>
  calls.filter(({ operation }) => operation === 'AllyDirectory').at(-1)?.variables['filter'];

describe('the filters of the directory', () => {
  test.each([
    ['Topics', 'Grief (1)', { topicIds: ['grief'] }],
    ['Languages', 'German (1)', { languages: ['de'] }],
    ['Sites', 'Lisbon (1)', { siteIds: ['lisbon'] }],
    ['Departments', 'Finance (1)', { departments: ['Finance'] }],
    ['Kind of help', 'Practical help (1)', { kindsOfHelp: ['PRACTICAL_HELP'] }],
    ['Way of talking', 'In person (1)', { waysOfTalking: ['IN_PERSON'] }],
  ])('filter by %s, with how many each choice finds', async (label, name, filter) => {
    const shown = await open();
    await foundAre('Jonas Weber', 'Inês Duarte', 'Amina Said');
    await shown.user.click(button(label));
    await shown.user.click(await choice(name));
    await waitFor(() => {
      expect(cards()).toHaveLength(1);
    });
    expect(filterAsked(shown)).toEqual(filter);
    expect(button(`${label} (1)`).getAttribute('aria-expanded')).toBe('true');
  });

  test('find those who can talk now, or today', async () => {
    const shown = await open();
    await foundAre('Jonas Weber', 'Inês Duarte', 'Amina Said');
    await shown.user.click(await screen.findByRole('button', { name: 'Can talk now (1)' }));
    await foundAre('Amina Said');
    expect(button('Can talk now (1)').getAttribute('aria-pressed')).toBe('true');
    expect(filterAsked(shown)).toEqual({ reachable: 'NOW' });
    await shown.user.click(button('Today (2)'));
    await foundAre('Jonas Weber', 'Amina Said');
    expect(button('Can talk now (1)').getAttribute('aria-pressed')).toBe('false');
    expect(filterAsked(shown)).toEqual({ reachable: 'TODAY', timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone });
    await shown.user.click(button('Today (2)'));
    await foundAre('Jonas Weber', 'Inês Duarte', 'Amina Said');
  });

  test('combine: any value of one filter, and all of the filters', async () => {
    const shown = await open();
    await foundAre('Jonas Weber', 'Inês Duarte', 'Amina Said');
    await shown.user.click(button('Languages'));
    await shown.user.click(await choice('Portuguese (2)'));
    await foundAre('Inês Duarte', 'Amina Said');
    await shown.user.click(await choice('German (1)'));
    await foundAre('Jonas Weber', 'Inês Duarte', 'Amina Said');
    await shown.user.click(button('Topics'));
    // One filter is open at a time, and its numbers follow the others.
    expect(screen.queryByRole('checkbox', { name: /German/ })).toBeNull();
    await shown.user.click(await choice('Stress (2)'));
    await foundAre('Jonas Weber', 'Amina Said');
    expect(filterAsked(shown)).toEqual({ languages: ['pt', 'de'], topicIds: ['stress'] });
  });

  test('can be dropped one by one, and the focus goes on to the next', async () => {
    const { user } = await open();
    await foundAre('Jonas Weber', 'Inês Duarte', 'Amina Said');
    await user.click(button('Topics'));
    await user.click(await choice('Stress (2)'));
    await user.click(button('Languages'));
    await user.click(await choice('German (1)'));
    await foundAre('Jonas Weber');
    const chips = within(screen.getByRole('list', { name: 'Filters in use' }));
    await user.click(chips.getByRole('button', { name: 'Remove filter: Stress' }));
    expect(document.activeElement?.textContent).toBe('German');
    await user.keyboard('{Enter}');
    await foundAre('Jonas Weber', 'Inês Duarte', 'Amina Said');
    expect(screen.queryByRole('list', { name: 'Filters in use' })).toBeNull();
    expect(document.activeElement?.id).toBe('allies-found');
  });

  test('can all be cleared at once', async () => {
    const { user } = await open();
    await foundAre('Jonas Weber', 'Inês Duarte', 'Amina Said');
    await user.click(button(/Can talk now/));
    await user.type(screen.getByRole('searchbox'), 'amina');
    await user.click(button('Topics'));
    await user.click(await choice('Stress (1)'));
    await foundAre('Amina Said');
    await user.click(button('Clear all'));
    await foundAre('Jonas Weber', 'Inês Duarte', 'Amina Said');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
    expect(document.activeElement?.id).toBe('allies-found');
  });

  test('can be used by keyboard alone', async () => {
    const { user } = await open();
    await foundAre('Jonas Weber', 'Inês Duarte', 'Amina Said');
    button('Topics').focus();
    expect(button('Topics').getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{Enter}');
    const group = await screen.findByRole('group', { name: 'Topics' });
    await within(group).findByRole('checkbox', { name: 'Grief (1)' });
    await user.tab();
    expect(document.activeElement).toBe(within(group).getByRole('checkbox', { name: 'Grief (1)' }));
    await user.keyboard(' ');
    await foundAre('Inês Duarte');
    expect(document.activeElement).toBe(within(group).getByRole('checkbox', { name: 'Grief (1)' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(document.activeElement).toBe(button('Topics (1)'));
    await user.tab();
    expect(document.activeElement).toBe(button('Languages'));
  });

  test('fold away behind one button, which says how many are in use', async () => {
    const { user } = await open();
    await foundAre('Jonas Weber', 'Inês Duarte', 'Amina Said');
    const fold = button('Filters');
    const bar = screen.getByRole('group', { name: 'Filters' });
    expect(fold.getAttribute('aria-controls')).toBe(bar.id);
    const folded = bar.className;
    await user.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    expect(bar.className).not.toBe(folded);
    await user.click(button('Topics'));
    await user.click(await choice('Grief (1)'));
    expect(fold.textContent).toBe('Filters (1)');
  });

  test('stand in no address, no title and no storage', async () => {
    const { user } = await open();
    await foundAre('Jonas Weber', 'Inês Duarte', 'Amina Said');
    await user.click(button('Topics'));
    await user.click(await choice('Grief (1)'));
    await foundAre('Inês Duarte');
    expect([window.location.href, document.title, localStorage.length, sessionStorage.length]).toEqual(['http://localhost/', '', 0, 0]);
  });
});

describe('where nobody fits', () => {
  test('it says which filter to leave out, the most helpful first', async () => {
    const { user } = await open();
    await foundAre('Jonas Weber', 'Inês Duarte', 'Amina Said');
    await user.click(button('Topics'));
    await user.click(await choice('Stress (2)'));
    await user.type(screen.getByRole('searchbox'), 'inês');
    expect(await screen.findByRole('heading', { name: 'No ally fits all of this' })).toBeTruthy();
    const ways = await screen.findAllByRole('button', { name: /^Without/ });
    expect(ways.map(({ textContent }) => textContent)).toEqual(['Without the name “inês”: 2 allies', 'Without Topics (Stress): 1 ally']);
    await user.click(ways[1]!);
    await foundAre('Inês Duarte');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('inês');
    expect(document.activeElement?.id).toBe('allies-found');
  });

  test('and no single filter is the reason, it says to clear them all', async () => {
    const { user } = await open();
    await user.type(await screen.findByRole('searchbox'), 'nobody');
    await user.click(await screen.findByRole('button', { name: /Can talk now/ }));
    await user.click(await screen.findByRole('button', { name: 'Topics' }));
    await user.click(await choice('Grief (0)'));
    await screen.findByRole('button', { name: 'Topics (1)' });
    expect(await screen.findByText(/^Try fewer filters/)).toBeTruthy();
    // Also once it is known what each filter keeps out.
    await new Promise((passed) => { setTimeout(passed, 600); });
    expect(screen.queryByRole('button', { name: /^Without/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    await foundAre('Jonas Weber', 'Inês Duarte', 'Amina Said');
  });

  test('and no filter is the reason, it says that there is nobody yet', async () => {
    await renderScreen(<DirectoryScreen crisisLines={null} />, { resolvers: { Query: directory([]) } });
    expect(await screen.findByRole('heading', { name: 'There are no allies yet' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Clear all filters' })).toBeNull();
  });
});
