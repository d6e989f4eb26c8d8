import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { RunningApp } from './app.ts';
import type { Person } from './cast.ts';

export interface Look {
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly lang?: 'en' | 'de';
  readonly width?: '320' | '768' | 'full';
  /** IANA name; London unless given. */
  readonly timeZone?: string;
  /** ISO instant that it is for this window; the real time unless given. */
  readonly clockStart?: string;
  /** Only the tab's frame, at full size of the window. */
  readonly bare?: boolean;
}

/** One person in one browser window, with Peer Support open in the local Teams. */
export interface Seat {
  readonly person: Person;
  readonly context: BrowserContext;
  /** The host page: the activity feed is there. */
  readonly host: Page;
  /** The tab in its frame. */
  readonly tab: Frame;
  /** Addresses outside this machine that the page asked for, each of them cut off. */
  readonly cutOff: readonly string[];
  /** What the browser reported as a fault of the page. */
  readonly faults: readonly string[];
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
const loadMilliseconds = 60_000;

async function tabOf(host: Page): Promise<Frame> {
  const element = await host.waitForSelector('iframe[title="Peer Support"]', { timeout: loadMilliseconds });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The tab has no frame.');
  await frame.getByRole('navigation').waitFor({ timeout: loadMilliseconds });
  return frame;
}

/** Opens the host page as this person; every host but this machine is cut off. */
export async function takeSeat(browser: Browser, app: RunningApp, person: Person, look: Look = {}): Promise<Seat> {
  const isPhone = look.width === '320';
  const context = await browser.newContext({
    viewport: isPhone ? { width: 320, height: 640 } : { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: look.timeZone ?? 'Europe/London',
    reducedMotion: 'reduce',
  });
  if (look.clockStart !== undefined) await context.clock.install({ time: look.clockStart });
  context.setDefaultTimeout(30_000);
  const cutOff: string[] = [];
  await context.route(
    (url) => !loopback.has(url.hostname),
    (route) => {
      cutOff.push(route.request().url());
      return route.abort();
    },
  );
  const host = await context.newPage();
  const faults: string[] = [];
  host.on('pageerror', (fault) => faults.push(fault.message));
  const { theme = 'light', lang = 'en', width = 'full', bare = isPhone } = look;
  const query = new URLSearchParams({ person: person.objectId, theme, lang, width, ...(bare ? { bare: '1' } : {}) });
  await host.goto(`${app.hostUrl}/?${query.toString()}`);
  return { person, context, host, tab: await tabOf(host), cutOff, faults };
}
