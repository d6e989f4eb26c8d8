import { act, screen } from '@testing-library/react';
import { AllyScreen } from '../../../tab/features/allies/ally-screen.tsx';
import { DirectoryScreen } from '../../../tab/features/allies/directory-screen.tsx';
import { ASK_EVERY, FRESH_FOR, PATIENCE } from '../../../tab/features/allies/freshness.ts';
import { ally, directory } from '../support/allies.ts';
import type { AnsweredAlly } from '../support/allies.ts';
import { renderScreen } from '../support/render-screen.tsx';
import type { RenderedScreen } from '../support/render-screen.tsx';
import { look, pass, sleepUntil, withTestTime } from '../support/time.ts';

withTestTime('2026-11-23T10:00:00');

const at = (time: string): string => new Date(`2026-11-23T${time}`).toISOString();
const now = ally({ availability: { status: 'NOW', until: at('15:00') } });
const away = ally({ availability: { status: 'AWAY', until: at('12:00') } });
const CLAIM = 'Can talk now until 15:00';
const NOTE = 'We cannot see who can talk just now.';

/** An API whose answers a test sets: allies, nothing at all, or a failure. */
interface Api {
  answer: readonly AnsweredAlly[] | 'silence' | 'failure';
}

async function open(api: Api, screenOf = <DirectoryScreen crisisLines={<p>Crisis lines</p>} />): Promise<RenderedScreen> {
  const answers = directory(() => (typeof api.answer === 'string' ? [] : api.answer));
  const faulty = <TGiven, TAnswer>(answer: (given: TGiven) => TAnswer) => (given: TGiven): TAnswer | Promise<TAnswer> => {
    if (api.answer === 'failure') throw new Error('away');
    return api.answer === 'silence' ? new Promise<TAnswer>(() => undefined) : answer(given);
  };
  const { allies, ally: profile, directoryFacets } = answers;
  const Query = { ...answers, allies: faulty(allies), ally: faulty(profile), directoryFacets: faulty(directoryFacets) };
  const shown = await renderScreen(screenOf, { resolvers: { Query } });
  await pass(0);
  return shown;
}
const asked = ({ calls }: RenderedScreen): number => calls.filter(({ operation }) => operation === 'AllyDirectory').length;
const note = (): HTMLElement | null => screen.queryAllByText(NOTE).find((element) => element.closest('[role="note"]') !== null) ?? null;
const line = (words: string | RegExp): HTMLElement | null => screen.queryByText(words);

describe('what the directory says about now', () => {
  test('changes by itself when the time has come', async () => {
    const until = { status: 'NOW', until: at('10:02'), nextAt: at('16:30') };
    const api: Api = { answer: [ally({ availability: until }), ally({ id: 'next', name: 'Next', availability: { status: 'LATER', nextAt: at('10:02') } })] };
    await open(api);
    expect(line('Can talk now until 10:02')).toBeTruthy();
    expect(line('Next: today 10:02')).toBeTruthy();
    await pass(119_000);
    expect(line('Can talk now until 10:02')).toBeTruthy();
    await pass(1_000);
    expect(line('Next: today 16:30')).toBeTruthy();
    expect(line('Can talk now')).toBeTruthy();
  });

  test('is asked for again while somebody looks', async () => {
    const api: Api = { answer: [now] };
    const shown = await open(api);
    expect(line(CLAIM)).toBeTruthy();
    api.answer = [away];
    await pass(ASK_EVERY - 1);
    expect(line(CLAIM)).toBeTruthy();
    await pass(1);
    expect(line(CLAIM)).toBeNull();
    expect(line('Away until 12:00')).toBeTruthy();
    expect(asked(shown)).toBe(2);
    await pass(ASK_EVERY);
    expect(asked(shown)).toBe(3);
  });

  test('is not asked for while nobody looks, and at once when somebody looks again', async () => {
    const api: Api = { answer: [now] };
    const shown = await open(api);
    look(false);
    await pass(10 * ASK_EVERY);
    expect(asked(shown)).toBe(1);
    api.answer = 'silence';
    look(true);
    await pass(0);
    expect(asked(shown)).toBe(2);
    expect(line(CLAIM)).toBeNull();
    expect(line('One moment…')).toBeTruthy();
    expect(note()).toBeNull();
  });

  test('is asked for when the network is back', async () => {
    const shown = await open({ answer: [now] });
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    await pass(0);
    expect(asked(shown)).toBe(2);
  });

  test('is asked for once when it changed several times, within less than half a second', async () => {
    const api: Api = { answer: [now] };
    const shown = await open(api);
    api.answer = [away];
    act(() => {
      for (let change = 0; change < 5; change += 1) shown.tellDirectoryChange();
    });
    for (let step = 0; step < 400; step += 20) await pass(20);
    expect(line('Away until 12:00')).toBeTruthy();
    expect(asked(shown)).toBe(2);
    act(shown.tellDirectoryChange);
    await pass(400);
    expect(asked(shown)).toBe(3);
  });

  test.each(['silence', 'failure'] as const)('is not claimed when it is older than 30 seconds (%s), and is there again with the next answer', async (answer) => {
    const api: Api = { answer: [now] };
    const shown = await open(api);
    api.answer = answer;
    await pass(FRESH_FOR - 1);
    expect(line(CLAIM)).toBeTruthy();
    await pass(1);
    expect(line(CLAIM)).toBeNull();
    expect(line('We cannot see this just now')).toBeTruthy();
    expect(note()).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe(NOTE);
    expect(screen.getByRole('link', { name: 'Jonas Weber' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Can talk now' })).toBeTruthy();
    api.answer = [now];
    await pass(ASK_EVERY);
    expect(line(CLAIM)).toBeTruthy();
    expect(note()).toBeNull();
    expect(screen.getByRole('button', { name: 'Can talk now (1)' })).toBeTruthy();
    shown.unmount();
  });

  test('is not said to be unknown before an answer had time to come', async () => {
    const api: Api = { answer: [now] };
    await open(api);
    look(false);
    await pass(10 * FRESH_FOR);
    api.answer = 'silence';
    look(true);
    await pass(PATIENCE - 1);
    expect(note()).toBeNull();
    await pass(1);
    expect(note()).toBeTruthy();
  });

  test('an answer that comes late does not replace a newer one', async () => {
    const api: Api = { answer: [now] };
    const late: ((allies: object) => void)[] = [];
    const answers = directory(() => api.answer as readonly AnsweredAlly[]);
    let slow = false;
    const allies = (given: Parameters<typeof answers.allies>[0]) => (slow ? new Promise((answered) => { late.push(answered); }) : answers.allies(given));
    await renderScreen(<DirectoryScreen crisisLines={null} />, { resolvers: { Query: { ...answers, allies } } });
    await pass(0);
    slow = true;
    await pass(ASK_EVERY);
    slow = false;
    api.answer = [away];
    await pass(ASK_EVERY);
    expect(line('Away until 12:00')).toBeTruthy();
    late[0]?.(answers.allies({ first: 24, filter: { name: 'nobody' } }));
    await pass(0);
    expect(line('Away until 12:00')).toBeTruthy();
  });
});

describe('out of hours', () => {
  const closed = { reachableNow: false, nextAt: at('18:00') };

  test('is over when the next ally can talk, and keeps the crisis lines while nobody knows', async () => {
    const api = { broken: false };
    const answers = directory([ally()], closed);
    const allies = (given: Parameters<typeof answers.allies>[0]): object => {
      if (api.broken) throw new Error('away');
      return answers.allies(given);
    };
    await renderScreen(<DirectoryScreen crisisLines={<p>Crisis lines</p>} />, { resolvers: { Query: { ...answers, allies } } });
    await pass(0);
    expect(line('Nobody is reading just now')).toBeTruthy();
    expect(line('The next ally can talk today at 18:00.')).toBeTruthy();
    api.broken = true;
    await pass(FRESH_FOR);
    expect(line('Nobody is reading just now')).toBeNull();
    expect(line(/The next ally can talk/)).toBeNull();
    expect(line('Crisis lines')).toBeTruthy();
    api.broken = false;
    await sleepUntil(new Date(closed.nextAt));
    expect(line('Crisis lines')).toBeNull();
  });
});

describe("an ally's page", () => {
  test('follows what changes, and claims nothing that is too old', async () => {
    const api: Api = { answer: [now] };
    const { tellDirectoryChange } = await open(api, <AllyScreen id="jonas" />);
    expect(line(CLAIM)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Write to Jonas Weber' })).toBeTruthy();
    api.answer = [away];
    act(tellDirectoryChange);
    await pass(400);
    expect(line('Away until 12:00')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Write to Jonas Weber' })).toBeNull();
    api.answer = 'failure';
    await pass(FRESH_FOR);
    expect(line('Away until 12:00')).toBeNull();
    expect(note()).toBeTruthy();
  });
});
