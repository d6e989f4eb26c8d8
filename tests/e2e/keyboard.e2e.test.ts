import { freshPair } from './support/cast.ts';
import { choose, press, tabTo, type } from './support/keyboard.ts';
import { screen, sees } from './support/look.ts';
import { useStage } from './support/scene.ts';
import type { Seat } from './support/seat.ts';
import { words } from './support/words.ts';

const play = useStage();
const bare = { bare: true } as const;

const button = ({ tab }: Seat, path: string, values = {}) => tab.getByRole('button', { name: words(path, values), exact: true });
const link = ({ tab }: Seat, name: string) => tab.getByRole('link', { name }).first();
const radio = ({ tab }: Seat, path: string) => tab.getByRole('radio', { name: words(path) });

async function askByKeyboard(asker: Seat, allyName: string, message: string): Promise<void> {
  const { tab } = asker;
  await type(asker, tab.getByRole('searchbox', { name: words('allies.search') }), allyName);
  await press(asker, link(asker, allyName));
  await screen(tab, allyName);
  await press(asker, link(asker, words('allies.writeTo', { name: allyName })));
  await screen(tab, words('contacts.ask.title', { name: allyName }));
  await choose(asker, radio(asker, 'contacts.kindOfHelp.LISTEN'));
  await choose(asker, radio(asker, 'contacts.ask.anonymous'));
  await type(asker, tab.getByRole('textbox', { name: words('contacts.ask.message') }), message);
  await press(asker, button(asker, 'contacts.ask.showPreview'));
  await screen(tab, words('contacts.preview.title'));
  await press(asker, button(asker, 'contacts.preview.send', { name: allyName }));
  await screen(tab, words('contacts.sent.title', { name: allyName }));
}

async function writeByKeyboard(writer: Seat, text: string): Promise<void> {
  await type(writer, writer.tab.getByRole('textbox', { name: words('contacts.conversation.write') }), text);
  await writer.host.keyboard.press('Control+Enter');
}

play('the main job by keyboard alone', async ({ open }) => {
  const { colleague, ally } = freshPair();
  const [asker, listener] = await Promise.all([open(colleague, bare), open(ally, bare)]);
  await askByKeyboard(asker, ally.name, 'Written without a mouse.');
  await press(asker, link(asker, words('contacts.sent.open')));
  await screen(asker.tab, words('contacts.own.detailTitle', { name: ally.name }));

  await press(listener, listener.tab.getByRole('navigation').getByRole('link', { name: new RegExp(`^${words('common.requests')}`) }));
  await screen(listener.tab, words('contacts.incoming.title'));
  const from = words('contacts.incoming.from', { name: words('contacts.colleague') });
  await press(listener, link(listener, words('contacts.colleague')));
  await screen(listener.tab, from);
  await sees(listener.tab, 'Written without a mouse.');
  await press(listener, button(listener, 'contacts.incoming.accept'));
  await sees(asker.tab, words('contacts.ownNext.ACCEPTED', { name: ally.name }));

  await writeByKeyboard(listener, 'Answered without a mouse.');
  await sees(asker.tab, 'Answered without a mouse.');
  await writeByKeyboard(asker, 'Thank you.');
  await sees(listener.tab, 'Thank you.');

  await press(asker, button(asker, 'contacts.erase.open'));
  await press(asker, button(asker, 'contacts.erase.confirm'));
  await screen(asker.tab, words('contacts.own.title'));
  await sees(listener.tab, words('contacts.incomingState.ERASED'));
});

play('help, hiding and showing again by keyboard alone', async ({ open }) => {
  const { colleague } = freshPair();
  const seat = await open(colleague, bare);
  await press(seat, button(seat, 'help.button'));
  const dialog = seat.tab.getByRole('dialog');
  await dialog.waitFor();
  await seat.host.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await button(seat, 'help.button').evaluate((element) => element === document.activeElement)).toBe(true);
  await seat.host.keyboard.press('Control+Shift+KeyH');
  await press(seat, button(seat, 'common.hide.showAgain'));
  await tabTo(seat, button(seat, 'help.button'));
});
