import { askAlly } from './support/asking.ts';
import { freshPair } from './support/cast.ts';
import { screen, sees, seesNoMore, wholeText } from './support/look.ts';
import { overhear } from './support/overheard.ts';
import { useStage } from './support/scene.ts';
import { accept, decide, openIncomingRequest, openIncomingRequests, openOwnRequest, readFeed, write } from './support/talking.ts';
import { words } from './support/words.ts';

/** A working day on which all allies of these tests are in their hours: outside them no notice would come. */
const play = useStage('2027-03-24T12:00:00Z');
const notice = 'You have an update in Peer Support.';
const erased = words('contacts.incomingState.ERASED');

describe.each([
  { how: 'by name', anonymous: false },
  { how: 'anonymously', anonymous: true },
])('a colleague writes to an ally $how', ({ how, anonymous }) => {
  play(`from asking to erasing, ${how}`, async ({ open }) => {
    const { colleague, ally } = freshPair();
    const [asker, listener] = await Promise.all([open(colleague), open(ally)]);
    const toldToAlly = overhear(listener);
    const shownName = anonymous ? words('contacts.colleague') : colleague.name;
    const message = `The nights are long, ${how}.`;

    await openIncomingRequests(listener.tab);
    await askAlly(asker.tab, { allyName: ally.name, viewerName: colleague.name, anonymous, message });
    await openOwnRequest(asker.tab, ally.name);

    // It arrives without a reload, with a notice that says nothing.
    await openIncomingRequest(listener.tab, shownName);
    await sees(listener.tab, message);
    const feed = await readFeed(listener);
    expect(feed).toHaveLength(1);
    expect(feed[0]).toContain(notice);
    expect(feed.join()).not.toContain(colleague.name);

    await accept(listener.tab);
    await sees(asker.tab, words('contacts.ownNext.ACCEPTED', { name: ally.name }));
    await write(asker.tab, 'Thank you for reading this.');
    await sees(listener.tab, 'Thank you for reading this.');
    await write(listener.tab, 'I am glad that you wrote.');
    await sees(asker.tab, 'I am glad that you wrote.');

    await decide(listener.tab, 'close');
    await sees(asker.tab, words('contacts.ownNext.CLOSED'));

    await decide(asker.tab, 'erase');
    await screen(asker.tab, words('contacts.own.title'));
    await sees(listener.tab, erased);
    const said = [message, 'Thank you for reading this.', 'I am glad that you wrote.'];
    for (const gone of said) await seesNoMore(listener.tab, gone);
    const left = await wholeText(listener.tab);
    for (const gone of said) expect(left).not.toContain(gone);

    const told = await toldToAlly();
    expect(told).toContain(message);
    expect(told.includes(colleague.name)).toBe(!anonymous);
    expect(told).not.toContain(colleague.objectId);
  });
});

play('an ally who cannot take it on says so without a reason', async ({ open }) => {
  const { colleague, ally } = freshPair();
  const [asker, listener] = await Promise.all([open(colleague), open(ally)]);
  await askAlly(asker.tab, { allyName: ally.name, viewerName: colleague.name, anonymous: false, message: 'Could we talk?' });
  await openOwnRequest(asker.tab, ally.name);
  await openIncomingRequests(listener.tab);
  await openIncomingRequest(listener.tab, colleague.name);
  await listener.tab.getByRole('button', { name: words('contacts.incoming.decline') }).click();
  await sees(asker.tab, words('contacts.ownNext.DECLINED', { name: ally.name }));
  await seesNoMore(listener.tab, 'Could we talk?');
});

play('a colleague takes a request back before it is answered', async ({ open }) => {
  const { colleague, ally } = freshPair();
  const [asker, listener] = await Promise.all([open(colleague), open(ally)]);
  await openIncomingRequests(listener.tab);
  await askAlly(asker.tab, { allyName: ally.name, viewerName: colleague.name, anonymous: false, message: 'Not today after all.' });
  await openIncomingRequest(listener.tab, colleague.name);
  await openOwnRequest(asker.tab, ally.name);
  await decide(asker.tab, 'withdraw');
  await sees(listener.tab, words('contacts.incomingNext.WITHDRAWN'));
  await seesNoMore(listener.tab, 'Not today after all.');
});
