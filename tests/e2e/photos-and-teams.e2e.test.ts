import { askAlly } from './support/asking.ts';
import { freshPair } from './support/cast.ts';
import { seriousFindings } from './support/axe.ts';
import { useStage } from './support/scene.ts';
import { accept, openIncomingRequest, openIncomingRequests, openOwnRequest } from './support/talking.ts';
import { words } from './support/words.ts';

/** A working day on which all allies of these tests are in their hours. */
const play = useStage('2027-03-24T12:00:00Z');

play('allies have their photos, which move nothing and come from nowhere else', async ({ open }) => {
  const { colleague } = freshPair();
  const { tab, cutOff } = await open(colleague);
  await tab.locator('article').first().waitFor();
  const place = () => tab.locator('article').evaluateAll((cards) => cards.map((card) => { const { x, y, width, height } = card.getBoundingClientRect(); return [x, y, width, height]; }));
  const before = await place();
  await tab.locator('article img').first().waitFor();
  expect(await place()).toEqual(before);
  const sources = await tab.locator('article img').evaluateAll((images) => images.map((image) => [(image as HTMLImageElement).src.slice(0, 22), (image as HTMLImageElement).naturalWidth]));
  expect(sources.every(([source, width]) => source === 'data:image/png;base64,' && width === 48)).toBe(true);
  // Not everybody has one.
  expect(sources.length).toBeLessThan(before.length);
  expect(cutOff.filter((address) => !/\.(?:microsoft|office)\.(?:com|net)$/.test(new URL(address).hostname))).toEqual([]);
});

play('two who know each other go over into Teams, after reading what is different there', async ({ open }) => {
  const { colleague, ally } = freshPair();
  const [asker, listener] = await Promise.all([open(colleague), open(ally)]);
  await openIncomingRequests(listener.tab);
  await askAlly(asker.tab, { allyName: ally.name, viewerName: colleague.name, anonymous: false, message: 'Could we call?' });
  await openOwnRequest(asker.tab, ally.name);
  await openIncomingRequest(listener.tab, colleague.name);
  await accept(listener.tab);

  await asker.tab.getByRole('button', { name: words('teams.open') }).click();
  await asker.tab.getByText(words('teams.chatIsRead')).waitFor();
  expect(await seriousFindings(asker.tab)).toEqual([]);
  await asker.tab.getByRole('button', { name: words('teams.chat') }).click();
  await asker.host.getByText(/Teams would open a chat with .+@larkfield\.example/).first().waitFor();
  await asker.tab.getByText(words('teams.opened.chat')).first().waitFor();

  await listener.tab.getByRole('button', { name: words('teams.open') }).click();
  await listener.tab.getByRole('button', { name: words('teams.call') }).click();
  await listener.host.getByText(/Teams would call .+@larkfield\.example/).first().waitFor();
});
