import { screen, waitFor, within } from '@testing-library/react';
import { DirectoryScreen } from '../../../tab/features/allies/directory-screen.tsx';
import { ally, directory, grief, lisbon } from '../support/allies.ts';
import { renderScreen } from '../support/render-screen.tsx';

const jonas = ally();
const ines = ally({ id: 'ines', name: 'Inês Duarte', languages: ['pt'], site: lisbon, topics: [grief], department: 'Finance' });
const many = Array.from({ length: 30 }, (_, number) => ally({ id: `ally-${String(number)}`, name: `Ally ${String(number)}` }));

const cards = (): HTMLElement[] => screen.queryAllByRole('article');

describe('the directory', () => {
  test('shows what everybody may know about an ally, in words', async () => {
    const now = new Date(2026, 10, 23, 10, 0);
    const until = new Date(2026, 10, 23, 15, 0).toISOString();
    await renderScreen(<DirectoryScreen />, { now, resolvers: { Query: directory([ally({ availability: { status: 'NOW', until } })]) } });
    const card = await screen.findByRole('article');
    expect(within(card).getByRole('heading', { name: 'Jonas Weber' })).toBeTruthy();
    for (const words of ['Engineering · Berlin', 'Can talk now until 15:00', 'Stress', /English, German/, /Chat here, Call/]) {
      expect(within(card).getByText(words)).toBeTruthy();
    }
  });

  test('searches by name once typing rests', async () => {
    const { user, calls } = await renderScreen(<DirectoryScreen />, { resolvers: { Query: directory([jonas, ines]) } });
    await user.type(await screen.findByRole('searchbox', { name: 'Search by name' }), 'inê');
    await waitFor(() => {
      expect(cards()).toHaveLength(1);
    });
    expect(screen.getByRole('link', { name: 'Inês Duarte' })).toBeTruthy();
    const asked = calls.filter(({ operation }) => operation === 'AllyDirectory').map(({ variables }) => variables['filter']);
    expect(asked).toEqual([{}, { name: 'inê' }]);
  });

  test.each([
    ['Topics', 'Grief', { topicIds: ['grief'] }],
    ['Languages', 'Portuguese', { languages: ['pt'] }],
    ['Sites', 'Lisbon', { siteIds: ['lisbon'] }],
  ])('filters by %s', async (label, choice, filter) => {
    const { user, calls } = await renderScreen(<DirectoryScreen />, { resolvers: { Query: directory([jonas, ines]) } });
    await user.click(await screen.findByRole('combobox', { name: label }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: choice }));
    await waitFor(() => {
      expect(cards()).toHaveLength(1);
    });
    expect(calls.at(-1)?.variables['filter']).toEqual(filter);
  });

  test('says how many were found, to those who hear as well', async () => {
    const { user } = await renderScreen(<DirectoryScreen />, { resolvers: { Query: directory([jonas, ines]) } });
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('2 allies');
    });
    await user.type(screen.getByRole('searchbox'), 'jonas');
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('1 ally');
    });
  });

  test('says what to do when nobody fits, and clears all filters at once', async () => {
    const { user } = await renderScreen(<DirectoryScreen />, { resolvers: { Query: directory([jonas, ines]) } });
    await user.type(await screen.findByRole('searchbox'), 'nobody');
    await user.click(await screen.findByRole('button', { name: 'Clear all filters' }));
    await waitFor(() => {
      expect(cards()).toHaveLength(2);
    });
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
    expect(document.activeElement?.textContent).toMatch(/allies|No ally/);
  });

  test('says that there is nobody yet where no filter is the reason', async () => {
    await renderScreen(<DirectoryScreen />, { resolvers: { Query: directory([]) } });
    expect(await screen.findByRole('heading', { name: 'There are no allies yet' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Clear all filters' })).toBeNull();
  });

  test('shows the next page when asked', async () => {
    const { user } = await renderScreen(<DirectoryScreen />, { resolvers: { Query: directory(many) } });
    await waitFor(() => {
      expect(cards()).toHaveLength(24);
    });
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => {
      expect(cards()).toHaveLength(30);
    });
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  test('says that it failed, and tries again', async () => {
    let broken = true;
    const answers = directory([jonas]);
    const allies = answers['allies'] as (given: object) => object;
    const failing = (given: object): object => {
      if (broken) throw new Error('away');
      return allies(given);
    };
    const { user } = await renderScreen(<DirectoryScreen />, { resolvers: { Query: { ...answers, allies: failing } } });
    expect(await screen.findByRole('alert')).toBeTruthy();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Jonas Weber' })).toBeTruthy();
  });

  test('leads to the page of an ally, with nothing in the address', async () => {
    const { user, history } = await renderScreen(<DirectoryScreen />, { resolvers: { Query: directory([jonas]) } });
    await user.click(await screen.findByRole('link', { name: 'Jonas Weber' }));
    expect(history.at(-1)).toBe('/allies/jonas');
    expect(window.location.href).toBe('http://localhost/');
    expect(document.querySelector('a[href]')).toBeNull();
  });
});
