import type { Frame } from 'playwright-core';
import { expectNoSeriousAxe } from './support/axe.ts';
import { freshPair, personNamed } from './support/cast.ts';
import { channelTab, dialogOf, inTeams, openChannel, pinToChannel, seatAt } from './support/channel.ts';
import { inspect } from './support/inspect.ts';
import { press } from './support/keyboard.ts';
import { scrollsSideways } from './support/look.ts';
import { useStage } from './support/scene.ts';
import type { Look } from './support/seat.ts';
import { words } from './support/words.ts';

const MORNING = '2027-03-24T10:00:00Z';
const play = useStage(MORNING);
const jonas = personNamed('Jonas Weber');
const at = (look: Look = {}): Look => ({ clockStart: MORNING, ...look });

const isChosen = (configuration: Frame, name: string): Promise<boolean> => configuration.getByRole('checkbox', { name }).isChecked();

play('somebody who is no admin pins the tab, changes it and removes it', async ({ app, browser }) => {
  const page = await openChannel(browser, app, freshPair().colleague, at());
  await pinToChannel(page, async (configuration) => {
    await configuration.getByText(words('pins.configure.never')).waitFor();
    await configuration.getByRole('checkbox', { name: 'Berlin' }).click();
    await configuration.getByRole('radio', { name: 'German' }).click();
    await configuration.locator('[inert]').getByText('Vertrauenspersonen', { exact: false }).first().waitFor();
  });
  const german = await channelTab(page);
  expect(await german.evaluate(() => document.documentElement.lang)).toBe('de');
  expect(await german.getByRole('article').filter({ hasNotText: 'Berlin' }).count()).toBe(0);
  // The address is all that is kept of it, and nobody is in it.
  expect([...new URL(german.url()).searchParams.keys()].toSorted()).toEqual(['host', 'language', 'sites', 'view']);

  await page.getByRole('button', { name: 'Change' }).click();
  const again = await dialogOf(page, 'Configuration page');
  await again.getByRole('checkbox', { name: 'Berlin' }).waitFor();
  expect([await isChosen(again, 'Berlin'), await isChosen(again, 'London')]).toEqual([true, false]);
  expect(await again.getByRole('radio', { name: 'German' }).isChecked()).toBe(true);
  await again.getByRole('checkbox', { name: 'London' }).click();
  await again.getByRole('radio', { name: 'English' }).click();
  await inTeams(page, 'Save');
  await page.frameLocator('iframe[title="Peer Support"]').getByRole('heading', { name: words('pins.channel.allies') }).waitFor();

  await page.getByRole('button', { name: 'Remove' }).click();
  const removal = await dialogOf(page, 'Removal page');
  await removal.getByText(words('pins.remove.body')).waitFor();
  await expectNoSeriousAxe(removal, 'removal page');
  await inTeams(page, 'Remove');
  await page.getByText('Nothing is pinned to this channel yet.').waitFor();
});

play('the tab in a channel is the same to the byte for everybody, and leads to oneself at an ally', async ({ app, browser }) => {
  const { colleague, ally } = freshPair();
  const manager = await openChannel(browser, app, colleague, at());
  await pinToChannel(manager, async (configuration) => { await configuration.getByRole('checkbox', { name: 'Berlin' }).click(); });
  const looks = [
    { person: colleague, look: {} },
    { person: ally, look: { lang: 'de', timeZone: 'America/Los_Angeles' } },
    { person: jonas, look: { timeZone: 'Asia/Tokyo' } },
    { person: personNamed('Inês Carvalho'), look: { lang: 'de' } },
    { person: freshPair().colleague, look: { timeZone: 'Asia/Kolkata' } },
  ] as const;
  const pages = [];
  for (const { person, look } of looks) {
    const page = await openChannel(browser, app, person, at(look));
    const tab = await channelTab(page);
    pages.push(await tab.evaluate(() => document.documentElement.outerHTML));
    await page.context().close();
  }
  expect(pages[0]).toContain(jonas.name);
  expect(new Set(pages).size).toBe(1);

  const tab = await channelTab(manager);
  await press(seatAt(colleague, manager, tab), tab.getByRole('button', { name: words('pins.openAllyLabel', { name: jonas.name }) }));
  const own = manager.frameLocator('iframe[title="Peer Support"]');
  await own.getByRole('heading', { level: 1, name: jonas.name }).waitFor();
  await own.getByRole('navigation').first().waitFor();
});

const looks: { name: string; look: Look }[] = [
  { name: 'light', look: { theme: 'light' } },
  { name: 'dark', look: { theme: 'dark' } },
  { name: 'high contrast', look: { theme: 'contrast' } },
  { name: '320 px wide', look: { theme: 'light', width: '320' } },
];

play('everybody can use what is pinned and the page on which it is', async ({ app, browser }) => {
  const { colleague } = freshPair();
  for (const { name, look } of looks) {
    const page = await openChannel(browser, app, colleague, at(look));
    if (look.width !== '320') {
      await page.getByRole('button', { name: 'Add a tab' }).click();
      const configuration = await dialogOf(page, 'Configuration page');
      await configuration.locator('[inert]').getByRole('article', { includeHidden: true }).first().waitFor();
      await expectNoSeriousAxe(configuration, `configuration page, ${name}`);
      expect({ name, sideways: await scrollsSideways(configuration) }).toEqual({ name, sideways: false });
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    }
    await inspect(seatAt(colleague, page, await channelTab(page)), `tab in a channel, ${name}`);
    await page.context().close();
  }
});
