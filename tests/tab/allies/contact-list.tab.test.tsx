import { jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { ContactListScreen } from '../../../tab/features/allies/contact-list-screen.tsx';
import { useAllyFilters } from '../../../tab/features/allies/ally-filters.tsx';
import { useCrisisSheet } from '../../../tab/features/help/use-crisis-sheet.ts';
import { ally, directory, ines } from '../support/allies.ts';
import type { AnsweredAlly } from '../support/allies.ts';
import { renderScreen } from '../support/render-screen.tsx';
import type { ScreenOptions } from '../support/render-screen.tsx';

function Screen(): ReactElement {
  return <ContactListScreen crisisSheet={useCrisisSheet()} />;
}

const open = (allies: readonly AnsweredAlly[], options: ScreenOptions = {}) =>
  renderScreen(<Screen />, { resolvers: { Query: directory(allies) }, ...options });
const entries = async (): Promise<HTMLElement[]> => within(await screen.findByRole('list', { name: 'Allies of Peer Support' })).findAllByRole('listitem');
const sheet = (): HTMLElement => document.querySelector<HTMLElement>('[data-sheet]')!;

describe('the list to print or keep', () => {
  test('holds everybody, by name, with what a card says and the hours of the week', async () => {
    const tomorrow = (hour: number): string => {
      const day = new Date();
      return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, hour).toISOString();
    };
    await open([ally({ comingWindows: [{ from: tomorrow(9), until: tomorrow(12) }] }), ines]);
    const [first, second] = await entries();
    expect(first?.textContent).toMatch(/^Inês Duarte.*DepartmentFinance.*SiteLisbon.*LanguagesPortuguese.*TopicsGrief.*In person.*No hours in the coming week/);
    expect(second?.textContent).toMatch(/^Jonas Weber.*SiteBerlin.*English, German.*Chat here, Call.*09:00 – 12:00$/);
  });

  test('says of when it is, and in which zone the times are', async () => {
    await open([ally()]);
    await entries();
    const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
    expect(within(sheet()).getByText(`As of ${today}.`)).toBeTruthy();
    expect(within(sheet()).getByText(/^Hours can change. Times are in this time zone: .+\.$/)).toBeTruthy();
  });

  test('ends with the crisis lines of the countries where allies are, not of the viewer', async () => {
    await open([ally(), ines], { viewer: { name: 'Amara Okafor', isAlly: false, isAdmin: false, country: 'US' } });
    await entries();
    const lines = within(sheet());
    expect(lines.getByRole('heading', { name: 'Crisis lines' })).toBeTruthy();
    expect(lines.getByRole('heading', { name: 'Germany' })).toBeTruthy();
    expect(lines.getByRole('link', { name: 'Call 0800 1110111' }).getAttribute('href')).toBe('tel:08001110111');
    expect(lines.queryByRole('heading', { name: 'United States' })).toBeNull();
    expect(sheet().textContent).not.toContain('Amara');
  });

  test('asks for everybody, fifty at a time, whatever is filtered', async () => {
    const many = Array.from({ length: 120 }, (_, number) => ally({ id: String(number), name: `Ally ${String(number)}` }));
    function Filtered(): ReactElement {
      const { filters, setFilters } = useAllyFilters();
      return filters.name === '' ? <button onClick={() => { setFilters({ ...filters, name: 'nobody' }); }}>Filter</button> : <Screen />;
    }
    const { user, calls } = await renderScreen(<Filtered />, { resolvers: { Query: directory(many) } });
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    expect(await entries()).toHaveLength(120);
    expect(calls.filter(({ operation }) => operation === 'ContactList').map(({ variables }) => variables['first'])).toEqual([50, 50, 50]);
  });

  test('is printed', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user } = await open([ally()]);
    await user.click(await screen.findByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
    const rules = [...document.styleSheets].flatMap((style) => [...style.cssRules].map(({ cssText }) => cssText));
    expect(rules.some((rule) => rule.startsWith('@media print') && rule.includes('[data-sheet]'))).toBe(true);
  });

  test('is saved as a file that says the same', async () => {
    const saved: { blob: Blob; name: string }[] = [];
    let blob: Blob | undefined;
    URL.createObjectURL = (made) => {
      blob = made as Blob;
      return 'blob:list';
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      if (blob !== undefined && this.href === 'blob:list') saved.push({ blob, name: this.download });
    });
    const { user } = await open([ally({ name: 'Jonas <b>Weber</b>' })]);
    await user.click(await screen.findByRole('button', { name: 'Save for offline' }));
    expect(saved).toHaveLength(1);
    expect(saved[0]!.name).toMatch(/^peer-support-\d{4}-\d{2}-\d{2}\.html$/);
    const html = await new Promise<string>((read) => {
      const reader = new FileReader();
      reader.onload = () => { read(reader.result as string); };
      reader.readAsText(saved[0]!.blob);
    });
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.documentElement.lang).toBe('en');
    expect(page.querySelector('li h2')?.textContent).toBe('Jonas <b>Weber</b>');
    expect(page.querySelector('script')).toBeNull();
    const words = (of: Element): string => of.textContent.replace(/\s+/g, '');
    expect(words(page.querySelector('main ul')!)).toBe(words((await screen.findByRole('list', { name: 'Allies of Peer Support' }))));
    expect(page.body.textContent).not.toContain('Amara');
  });

  test('says that it failed, and tries again', async () => {
    let broken = true;
    const answers = directory([ally()]);
    const allies = (given: Parameters<typeof answers.allies>[0]): object => {
      if (broken) throw new Error('away');
      return answers.allies(given);
    };
    const { user } = await renderScreen(<Screen />, { resolvers: { Query: { ...answers, allies } } });
    await screen.findByRole('alert');
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await entries()).toHaveLength(1);
  });

  test('says that there is nobody yet', async () => {
    await open([]);
    await waitFor(() => {
      expect(screen.getByRole('heading', { name: 'There are no allies yet' })).toBeTruthy();
    });
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  });

  test('speaks German', async () => {
    await open([ally()], { language: 'de' });
    expect(await screen.findByRole('button', { name: 'Drucken' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Deutschland' })).toBeTruthy();
  });
});
