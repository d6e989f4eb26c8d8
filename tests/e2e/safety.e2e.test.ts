import { askAlly, fillAskForm, openAskForm, send } from './support/asking.ts';
import { freshPair, type Pair } from './support/cast.ts';
import { screen, sees, wholeText } from './support/look.ts';
import { useStage } from './support/scene.ts';
import type { Seat } from './support/seat.ts';
import { incomingRequestsFrom, openIncomingRequests } from './support/talking.ts';
import { words } from './support/words.ts';

const play = useStage();

const askingOf = ({ colleague, ally }: Pair, message: string) => ({
  allyName: ally.name,
  viewerName: colleague.name,
  anonymous: false,
  message,
});

async function countRequestsFrom({ tab }: Seat, colleagueName: string): Promise<number> {
  await openIncomingRequests(tab);
  const requests = incomingRequestsFrom(tab, colleagueName);
  await requests.first().waitFor();
  return requests.count();
}

play('the first load needs no host but this machine', async ({ open }) => {
  const { colleague } = freshPair();
  const { tab, cutOff } = await open(colleague);
  await screen(tab, words('allies.title'));
  await tab.getByRole('list').last().waitFor();
  // The Teams SDK asks Microsoft for a list of its hosts; nothing else leaves the machine.
  const others = cutOff.filter((address) => !/\.(?:microsoft|office)\.(?:com|net)$/.test(new URL(address).hostname));
  expect(others).toEqual([]);
});

play('a double click sends once', async ({ open }) => {
  const pair = freshPair();
  const [asker, listener] = await Promise.all([open(pair.colleague), open(pair.ally)]);
  await openAskForm(asker.tab, pair.ally.name);
  await fillAskForm(asker.tab, askingOf(pair, 'Only once, please.'));
  await asker.tab.getByRole('button', { name: words('contacts.preview.send', { name: pair.ally.name }) }).dblclick();
  await screen(asker.tab, words('contacts.sent.title', { name: pair.ally.name }));
  expect(await countRequestsFrom(listener, pair.colleague.name)).toBe(1);
});

play('a second window sends nothing twice', async ({ open }) => {
  const pair = freshPair();
  const [first, second, listener] = await Promise.all([open(pair.colleague), open(pair.colleague), open(pair.ally)]);
  for (const { tab } of [first, second]) {
    await openAskForm(tab, pair.ally.name);
    await fillAskForm(tab, askingOf(pair, 'From two windows.'));
  }
  await send(first.tab, pair.ally.name);
  await second.tab.getByRole('button', { name: words('contacts.preview.send', { name: pair.ally.name }) }).click();
  await sees(second.tab, words('contacts.notSent.alreadyTitle', { name: pair.ally.name }));
  expect(await countRequestsFrom(listener, pair.colleague.name)).toBe(1);
});

play('hiding the screen drops the draft', async ({ open }) => {
  const pair = freshPair();
  const { tab } = await open(pair.colleague);
  const secret = 'Nobody else should read this line.';
  await openAskForm(tab, pair.ally.name);
  const box = tab.getByRole('textbox', { name: words('contacts.ask.message') });
  await box.fill(secret);
  await tab.getByRole('button', { name: words('common.hide.button') }).click();
  const showAgain = tab.getByRole('button', { name: words('common.hide.showAgain') });
  await showAgain.waitFor();
  expect(await box.count()).toBe(0);
  expect(await wholeText(tab)).not.toContain(pair.ally.name);
  await showAgain.click();
  await tab.getByRole('link', { name: words('common.findAnAlly') }).click();
  await openAskForm(tab, pair.ally.name);
  expect(await box.inputValue()).toBe('');
});

play('what a person writes stays out of storage, address and title', async ({ open }) => {
  const pair = freshPair();
  const { tab, host } = await open(pair.colleague);
  const secret = 'A sentence that leaves no trace.';
  const atFirst = tab.url();
  await askAlly(tab, askingOf(pair, secret));
  expect(tab.url()).toBe(atFirst);
  const kept = await tab.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.title, document.cookie]));
  for (const trace of [secret, pair.ally.name, pair.colleague.name]) {
    expect(kept).not.toContain(trace);
    expect(await host.title()).not.toContain(trace);
  }
});

play('the lines of one’s own country come first and can be called', async ({ open }) => {
  const { colleague } = freshPair();
  const { tab } = await open(colleague);
  await tab.getByRole('button', { name: words('help.button') }).click();
  const dialog = tab.getByRole('dialog', { name: words('help.title') });
  const numbers = dialog.locator('a[href^="tel:"]');
  await numbers.first().waitFor();
  expect(await numbers.count()).toBeGreaterThan(1);
  await sees(tab, words('help.notAllies'));
  expect(await dialog.innerText()).toMatch(/Verified November 2026/);
});
