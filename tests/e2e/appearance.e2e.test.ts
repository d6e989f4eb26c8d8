import { fillAskForm, openAlly, send } from './support/asking.ts';
import { expectNoSeriousAxe } from './support/axe.ts';
import { freshPair } from './support/cast.ts';
import { inspect } from './support/inspect.ts';
import { screen, sees } from './support/look.ts';
import { useStage } from './support/scene.ts';
import type { Look, Seat } from './support/seat.ts';
import { accept, decide, incomingRequestsFrom, openIncomingRequest, openIncomingRequests, openOwnRequest, write } from './support/talking.ts';
import { words } from './support/words.ts';

const play = useStage();

const looks: { name: string; look: Look }[] = [
  { name: 'light', look: { theme: 'light' } },
  { name: 'dark', look: { theme: 'dark' } },
  { name: 'high contrast', look: { theme: 'contrast' } },
  { name: '320 px wide', look: { theme: 'light', width: '320' } },
  { name: '320 px wide in high contrast', look: { theme: 'contrast', width: '320' } },
];

/** Opens and closes what lies over a screen. */
async function inspectHelpAndHiding({ tab }: Seat): Promise<void> {
  await tab.getByRole('button', { name: words('help.button') }).click();
  const dialog = tab.getByRole('dialog');
  await dialog.waitFor();
  await expectNoSeriousAxe(tab, 'need help now');
  await dialog.getByRole('button', { name: words('common.close') }).click();
  await dialog.waitFor({ state: 'detached' });
  await tab.getByRole('button', { name: words('common.hide.button') }).click();
  await tab.getByRole('button', { name: words('common.hide.showAgain') }).waitFor();
  await expectNoSeriousAxe(tab, 'hidden');
  await tab.getByRole('button', { name: words('common.hide.showAgain') }).click();
}

async function inspectAsking(asker: Seat, allyName: string): Promise<void> {
  const { tab, person } = asker;
  await screen(tab, words('allies.title'));
  await inspectHelpAndHiding(asker);
  await tab.getByRole('link', { name: words('common.findAnAlly') }).click();
  await screen(tab, words('allies.title'));
  await tab.getByRole('list').last().waitFor();
  await inspect(asker, 'directory');
  await tab.getByRole('article').first().hover();
  await inspect(asker, 'directory, pointing at an ally');
  await openAlly(tab, allyName);
  await inspect(asker, 'page of an ally');
  await tab.getByRole('link', { name: words('allies.writeTo', { name: allyName }) }).click();
  await screen(tab, words('contacts.ask.title', { name: allyName }));
  await inspect(asker, 'asking');
  await tab.getByRole('button', { name: words('contacts.ask.showPreview') }).click();
  await sees(tab, words('contacts.fault.required'));
  await inspect(asker, 'asking, with something missing');
  await fillAskForm(tab, { allyName, viewerName: person.name, anonymous: true, message: 'A word that is quite long, in two lines.\nYes.' });
  await inspect(asker, 'preview');
  await send(tab, allyName);
  await inspect(asker, 'sent');
}

for (const { name, look } of looks) {
  play(`every screen can be used by everybody: ${name}`, async ({ open }) => {
    const { colleague, ally } = freshPair();
    const [asker, listener] = await Promise.all([open(colleague, look), open(ally, look)]);
    await openIncomingRequests(listener.tab);
    await inspect(listener, 'no requests yet');
    await inspectAsking(asker, ally.name);

    await asker.tab.getByRole('link', { name: words('common.myRequests') }).click();
    await screen(asker.tab, words('contacts.own.title'));
    await inspect(asker, 'my requests');
    await openOwnRequest(asker.tab, ally.name);
    await inspect(asker, 'my request, waiting');
    await inspect(listener, 'requests');
    await incomingRequestsFrom(listener.tab, words('contacts.colleague')).hover();
    await inspect(listener, 'requests, pointing at one');
    await openIncomingRequest(listener.tab, words('contacts.colleague'));
    await inspect(listener, 'a request, waiting');
    await accept(listener.tab);
    await write(listener.tab, 'A fairly long answer, so that it runs over more than a single line on a phone.');
    await sees(asker.tab, 'A fairly long answer');
    await inspect(listener, 'a conversation, as the ally');
    await inspect(asker, 'a conversation, as the colleague');

    await asker.tab.getByRole('button', { name: words('contacts.erase.open') }).click();
    await sees(asker.tab, words('contacts.erase.forever'));
    await expectNoSeriousAxe(asker.tab, 'asked whether to erase');
    await asker.tab.getByRole('button', { name: words('contacts.erase.cancel') }).click();
    await decide(listener.tab, 'close');
    await inspect(listener, 'closed, as the ally');
    await decide(asker.tab, 'erase');
    await sees(listener.tab, words('contacts.incomingState.ERASED'));
    await inspect(listener, 'erased, as the ally');
  });
}

play('the tab speaks German where Teams does', async ({ open }) => {
  const { colleague } = freshPair();
  const { tab } = await open(colleague, { lang: 'de' });
  expect(await tab.evaluate(() => document.documentElement.lang)).toMatch(/^de/);
  await expectNoSeriousAxe(tab, 'directory in German');
  expect(await tab.getByRole('heading', { level: 1 }).innerText()).not.toBe(words('allies.title'));
});
