import { askAlly } from './support/asking.ts';
import { freshPair } from './support/cast.ts';
import { screen, sees } from './support/look.ts';
import { useStage } from './support/scene.ts';
import type { Seat } from './support/seat.ts';
import { decide } from './support/talking.ts';
import { words } from './support/words.ts';

const play = useStage();

/** Opens the newest notice in the activity feed of Teams. */
async function openNotice({ host }: Seat): Promise<void> {
  await host.getByRole('button', { name: /^Activity/ }).click();
  await host.getByRole('button', { name: /You have an update in Peer Support/ }).first().click();
}

play('a notice opens the request that it is about, and once that is erased the own requests', async ({ open }) => {
  const { colleague, ally } = freshPair();
  const [asker, listener] = await Promise.all([open(colleague), open(ally)]);
  await askAlly(asker.tab, { allyName: ally.name, viewerName: colleague.name, anonymous: false, message: 'Have you got a moment?' });
  await openNotice(listener);
  const tab = listener.host.frameLocator('iframe[title="Peer Support"]');
  await tab.getByText('Have you got a moment?').first().waitFor();

  await asker.tab.getByRole('link', { name: words('common.myRequests') }).click();
  await asker.tab.getByRole('link', { name: new RegExp(ally.name) }).first().click();
  await sees(asker.tab, 'Have you got a moment?');
  await decide(asker.tab, 'erase');
  await screen(asker.tab, words('contacts.own.title'));
  await listener.host.getByRole('button', { name: /You have an update in Peer Support/ }).last().click();
  await tab.getByText(words('common.noticeGone')).waitFor();
  await tab.getByRole('heading', { level: 1, name: words('contacts.own.title') }).waitFor();
});
