import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import { startApp, type RunningApp } from './app.ts';
import type { Person } from './cast.ts';
import { takeSeat, type Look, type Seat } from './seat.ts';

const pictureDir = join(import.meta.dirname, '../../../coverage/e2e');
const minutes = 60_000;

export interface Stage {
  readonly app: RunningApp;
  readonly browser: Browser;
  /** Opens Peer Support as this person in a window of their own. */
  readonly open: (person: Person, look?: Look) => Promise<Seat>;
  /** Closes every window, and starts the app again at another time; windows that are opened from then on have it too. */
  readonly moveClock: (to: string) => Promise<void>;
}

/**
 * Starts the app and the browser once for the tests of a file; each test gets windows of its own.
 *
 * @param clockStart ISO instant that it is at the start, for the app and every window; the real time unless given
 */
export function useStage(clockStart?: string): (name: string, play: (stage: Stage) => Promise<void>) => void {
  let app: RunningApp;
  let browser: Browser;
  const clock = { start: clockStart };
  beforeAll(async () => {
    [app, browser] = await Promise.all([startApp(clockStart), launchBrowser()]);
  }, 3 * minutes);
  afterAll(async () => {
    await Promise.allSettled([browser.close(), app.stop()]);
  }, minutes);

  return (name, play) => {
    test(name, () => perform(name, { app, browser, clock }, play), 5 * minutes);
  };
}

interface Set {
  readonly app: RunningApp;
  readonly browser: Browser;
  readonly clock: { start: string | undefined };
}

async function perform(name: string, { app, browser, clock }: Set, play: (stage: Stage) => Promise<void>): Promise<void> {
  const seats: Seat[] = [];
  const open = async (person: Person, look?: Look): Promise<Seat> => {
    const { start } = clock;
    const seat = await takeSeat(browser, app, person, { ...(start === undefined ? {} : { clockStart: start }), ...look });
    seats.push(seat);
    return seat;
  };
  const moveClock = async (to: string): Promise<void> => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await app.restart(to);
    clock.start = to;
  };
  try {
    await play({ app, browser, open, moveClock });
    expect(seats.flatMap(({ faults }) => faults)).toEqual([]);
  } catch (fault) {
    await takePictures(name, browser);
    throw fault;
  } finally {
    await Promise.allSettled(browser.contexts().map((context) => context.close()));
  }
}

/** What each window showed when the test failed, in coverage/e2e/. */
async function takePictures(name: string, browser: Browser): Promise<void> {
  await mkdir(pictureDir, { recursive: true });
  const pages = browser.contexts().flatMap((context) => context.pages());
  const plainName = name.replaceAll(/[^a-z0-9]+/gi, '-');
  await Promise.allSettled(
    pages.map((page, place) => page.screenshot({ path: join(pictureDir, `${plainName}-${String(place + 1)}.png`) })),
  );
}
