import { screen, waitFor, within } from '@testing-library/react';
import { DirectoryScreen } from '../../../tab/features/allies/directory-screen.tsx';
import { CrisisLinesHere } from '../../../tab/features/help/crisis-lines-here.tsx';
import { ally, directory, ines } from '../support/allies.ts';
import { renderScreen } from '../support/render-screen.tsx';
import type { ScreenOptions } from '../support/render-screen.tsx';

const jonas = ally();
const many = Array.from({ length: 60 }, (_, number) => ally({ id: `ally-${String(number)}`, name: `Ally ${String(number)}` }));

const open = (allies = [jonas, ines], options: ScreenOptions = {}) =>
  renderScreen(<DirectoryScreen crisisLines={<CrisisLinesHere />} />, { resolvers: { Query: directory(allies) }, ...options });
const cards = (): HTMLElement[] => screen.queryAllByRole('article');
const said = (): string => screen.getByRole('status').textContent;

describe('the directory', () => {
  test('shows what everybody may know about an ally, in words', async () => {
    const until = new Date(2026, 10, 23, 15, 0).toISOString();
    await open([ally({ availability: { status: 'NOW', until } })], { now: new Date(2026, 10, 23, 10, 0) });
    const card = await screen.findByRole('article');
    expect(within(card).getByRole('heading', { name: 'Jonas Weber' })).toBeTruthy();
    for (const words of ['JW', 'Engineering · Berlin', 'Can talk now until 15:00', 'Stress', /English, German/, /Chat here, Call/]) {
      expect(within(card).getByText(words)).toBeTruthy();
    }
  });

  test('shows the same in a row, and remembers the layout nowhere but in memory', async () => {
    const { user } = await open([jonas]);
    await screen.findByRole('article');
    expect(screen.getByRole('button', { name: 'Cards' }).getAttribute('aria-pressed')).toBe('true');
    screen.getByRole('button', { name: 'List' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'List' }).getAttribute('aria-pressed')).toBe('true');
    const row = screen.getByRole('article');
    expect(within(row).getByRole('heading', { name: 'Jonas Weber' })).toBeTruthy();
    expect(row.textContent).toMatch(/Engineering · Berlin.*No hours in the coming weeks.*Topics: Stress.*Languages: English, German.*Ways of talking: Chat here, Call/);
    // A card gives each fact a line with a picture; a row does not.
    expect(row.querySelectorAll('svg')).toHaveLength(1);
    expect([localStorage.length, sessionStorage.length, window.location.href]).toEqual([0, 0, 'http://localhost/']);
  });

  test('searches by name once typing rests', async () => {
    const { user, calls } = await open();
    await user.type(await screen.findByRole('searchbox', { name: 'Search by name' }), 'inê');
    await waitFor(() => {
      expect(cards()).toHaveLength(1);
    });
    expect(screen.getByRole('link', { name: 'Inês Duarte' })).toBeTruthy();
    const asked = calls.filter(({ operation }) => operation === 'AllyDirectory').map(({ variables }) => variables['filter']);
    expect(asked).toEqual([{}, { name: 'inê' }]);
  });

  test('says how many were found, to those who hear as well', async () => {
    const { user } = await open();
    await waitFor(() => {
      expect(said()).toBe('2 allies');
    });
    await user.type(screen.getByRole('searchbox'), 'jonas');
    await waitFor(() => {
      expect(said()).toBe('1 ally');
    });
  });

  test('shows the next page when asked, says so, and says when there are no more', async () => {
    const { user } = await open(many);
    await waitFor(() => {
      expect(cards()).toHaveLength(24);
    });
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => {
      expect(cards()).toHaveLength(48);
    });
    expect(said()).toBe('24 more, 48 of 60');
    screen.getByRole('button', { name: 'Show more' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(said()).toBe('12 more, 60 of 60');
    });
    expect(cards()).toHaveLength(60);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Those are all 60 allies.');
  });

  test('says that it failed, and tries again', async () => {
    let broken = true;
    const answers = directory([jonas]);
    const failing = (given: Parameters<typeof answers.allies>[0]): object => {
      if (broken) throw new Error('away');
      return answers.allies(given);
    };
    const { user } = await open([], { resolvers: { Query: { ...answers, allies: failing } } });
    expect(await screen.findByRole('alert')).toBeTruthy();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Jonas Weber' })).toBeTruthy();
  });

  test('shows the allies also where the choices of the filters cannot be had', async () => {
    const broken = (): never => {
      throw new Error('away');
    };
    await open([], { resolvers: { Query: { ...directory([jonas]), directoryFacets: broken } } });
    expect(await screen.findByRole('link', { name: 'Jonas Weber' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('leads to the page of an ally and to the list to keep, with nothing in the address', async () => {
    const { user, history } = await open([jonas]);
    await user.click(await screen.findByRole('link', { name: 'Jonas Weber' }));
    expect(history.at(-1)).toBe('/allies/jonas');
    await user.click(screen.getByRole('link', { name: 'List to print or keep' }));
    expect(history.at(-1)).toBe('/contact-list');
    expect(window.location.href).toBe('http://localhost/');
    expect(document.querySelector('a[href]')).toBeNull();
  });
});

describe('out of hours', () => {
  const closed = { reachableNow: false, nextAt: new Date(2026, 10, 24, 9, 0).toISOString() };
  const openClosed = (now: Date, options: ScreenOptions = {}) => open([], { ...options, now, resolvers: { Query: directory([jonas], closed) } });

  test('says that nobody reads, when somebody will, and whom to call here', async () => {
    await openClosed(new Date(2026, 10, 23, 22, 0));
    expect(await screen.findByRole('heading', { name: 'Nobody is reading just now' })).toBeTruthy();
    expect(screen.getByText('The next ally can talk tomorrow at 09:00.')).toBeTruthy();
    expect(screen.getByText(/You can still write. Your answer comes later./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Call 116 123' }).getAttribute('href')).toBe('tel:116123');
    expect(screen.getByRole('link', { name: 'Call 999' })).toBeTruthy();
  });

  test('names the crisis lines of the country where the viewer is', async () => {
    await openClosed(new Date(2026, 10, 23, 22, 0), { viewer: { name: 'Amara Okafor', isAlly: false, isAdmin: false, country: 'DE' } });
    expect(await screen.findByRole('link', { name: 'Call 0800 1110111' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Call 116 123' })).toBeNull();
  });

  test('is over when the time has come', async () => {
    await openClosed(new Date(2026, 10, 24, 9, 0));
    await screen.findByRole('article');
    expect(screen.queryByRole('heading', { name: 'Nobody is reading just now' })).toBeNull();
  });

  test('is not said while somebody can be reached', async () => {
    await open();
    await screen.findAllByRole('article');
    expect(screen.queryByRole('heading', { name: 'Nobody is reading just now' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Call 999' })).toBeNull();
  });

  test('does not promise a time that nobody knows', async () => {
    await open([], { resolvers: { Query: directory([jonas], { reachableNow: false }) } });
    expect(await screen.findByRole('heading', { name: 'Nobody is reading just now' })).toBeTruthy();
    expect(screen.queryByText(/The next ally can talk/)).toBeNull();
  });
});
