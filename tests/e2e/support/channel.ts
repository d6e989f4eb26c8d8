import type { Browser, Frame, Page } from 'playwright-core';
import type { RunningApp } from './app.ts';
import type { Person } from './cast.ts';
import type { Look, Seat } from './seat.ts';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Opens the local Teams at the team's channel, as this person. */
export async function openChannel(browser: Browser, app: RunningApp, person: Person, look: Look = {}): Promise<Page> {
  const isPhone = look.width === '320';
  const context = await browser.newContext({
    viewport: isPhone ? { width: 320, height: 640 } : { width: 1280, height: 900 },
    locale: look.lang === 'de' ? 'de-DE' : 'en-GB',
    timezoneId: look.timeZone ?? 'Europe/London',
    reducedMotion: 'reduce',
  });
  if (look.clockStart !== undefined) await context.clock.install({ time: look.clockStart });
  context.setDefaultTimeout(30_000);
  await context.route((url) => !loopback.has(url.hostname), (route) => route.abort());
  const page = await context.newPage();
  const { theme = 'light', lang = 'en' } = look;
  const query = new URLSearchParams({ person: person.objectId, theme, lang, width: 'full', frame: 'channel', ...(isPhone ? { bare: '1' } : {}) });
  await page.goto(`${app.hostUrl}/?${query.toString()}`);
  return page;
}

async function frameIn(page: Page, title: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(`iframe[title="${title}"]`)).contentFrame();
  if (frame === null) throw new Error(`Nothing is framed as ${title}.`);
  return frame;
}

/** The page of the tab in the dialog of Teams. */
export async function dialogOf(page: Page, task: 'Configuration page' | 'Removal page'): Promise<Frame> {
  const frame = await frameIn(page, task);
  await frame.getByRole('heading', { level: 1 }).waitFor();
  return frame;
}

/** The tab in the channel, when its allies are there and it is known who can talk. */
export async function channelTab(page: Page): Promise<Frame> {
  const frame = await frameIn(page, 'Peer Support');
  await frame.getByRole('article').first().waitFor();
  await frame.waitForFunction(() => !/One moment…|Einen Moment…/.test(document.body.innerText));
  return frame;
}

/** The button of Teams below the page in the dialog. */
export const inTeams = async (page: Page, button: 'Save' | 'Remove'): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

/** Pins the tab to the channel, for everybody there. */
export async function pinToChannel(page: Page, choose: (configuration: Frame) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Add Peer Support' }).click();
  await choose(await dialogOf(page, 'Configuration page'));
  await inTeams(page, 'Save');
}

/** What checks of a screen need to know of where it is. */
export const seatAt = (person: Person, host: Page, tab: Frame): Seat => ({ person, context: host.context(), host, tab, cutOff: [], faults: [] });
