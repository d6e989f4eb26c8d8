import type { Frame } from 'playwright-core';
import { openAskForm } from './support/asking.ts';
import { expectNoSeriousAxe } from './support/axe.ts';
import { freshPair, personNamed } from './support/cast.ts';
import { setWeeklyHours } from './support/hours.ts';
import { screen, sees } from './support/look.ts';
import { useStage } from './support/scene.ts';
import type { Seat } from './support/seat.ts';
import { accept, decide, openIncomingRequest, openIncomingRequests, openOwnRequest, readFeed, write } from './support/talking.ts';
import { speak, words } from './support/words.ts';

/** From a Wednesday morning in London on; the second one is a week later, because a clock that goes back stops work that is due. */
const TIMES = [
  { lang: 'en', sent: '2026-11-25T10:00:00Z', halfTheTime: '2026-11-26T11:00:00Z', timeIsOver: '2026-11-26T17:05:00Z' },
  { lang: 'de', sent: '2026-12-02T10:00:00Z', halfTheTime: '2026-12-03T11:00:00Z', timeIsOver: '2026-12-03T17:05:00Z' },
] as const;
const play = useStage(TIMES[0].sent);
afterAll(() => { speak('en'); });

const message = 'The nights are long.';

async function openOwnRequests(tab: Frame): Promise<void> {
  await tab.getByRole('navigation').getByRole('link', { name: words('common.myRequests') }).click();
  await screen(tab, words('contacts.own.title'));
}

/** Whom the newest request is with, as its own screen says. */
async function nameInTitle(tab: Frame): Promise<string> {
  const [before = '', after = ''] = words('contacts.own.detailTitle', { name: '|' }).split('|');
  const title = await tab.getByRole('heading', { level: 1, name: before }).innerText();
  return title.slice(before.length, title.length - after.length);
}

/** Goes on with the first ally who is proposed, who may read all of it; gives back their name. */
async function handOver(tab: Frame, checked: (tab: Frame, name: string) => Promise<void>): Promise<string> {
  await tab.getByRole('button', { name: words('own.handOver.open') }).first().click();
  await tab.getByRole('radio', { name: words('own.handOver.CONVERSATION') }).check();
  await checked(tab, 'what is shared');
  await tab.getByRole('button', { name: words('own.handOver.confirm') }).click();
  await screen(tab, words('find.title'));
  await tab.getByLabel(words('find.language')).selectOption('en');
  await checked(tab, 'what is looked for');
  await tab.getByRole('button', { name: words('find.find') }).click();
  const [before = ''] = words('find.proposals.write', { name: '|' }).split('|').filter(Boolean);
  const first = tab.getByRole('list').getByRole('link', { name: before }).first();
  const name = (await first.innerText()).replace(before, '');
  await checked(tab, 'the proposals');
  await first.click();
  await tab.getByRole('radio', { name: words('contacts.ask.anonymous') }).check();
  await sees(tab, words('find.handOver.share.CONVERSATION'));
  await tab.getByRole('button', { name: words('contacts.ask.showPreview') }).click();
  await tab.getByRole('button', { name: words('contacts.preview.send', { name }) }).click();
  await screen(tab, words('contacts.sent.title', { name }));
  return name;
}

describe.each(TIMES)('in $lang', ({ lang, sent, halfTheTime, timeIsOver }) => {
  play(`a request that nobody answered comes to its end with somebody else, in ${lang}`, async ({ open: openSeat, moveClock }) => {
    speak(lang);
    await moveClock(sent);
    const { colleague, ally } = freshPair();
    const open = (person: typeof colleague): Promise<Seat> => openSeat(person, { lang });
    const checked = (tab: Frame, name: string): Promise<void> => expectNoSeriousAxe(tab, `${name} in ${lang}`);

    // Asked, with the consent that others are asked.
    const listening = await open(ally);
    await setWeeklyHours(listening.tab, 'Europe/London', [3, 4, 5].map((weekday) => ({ weekday, start: '09:00', end: '17:00' })));
    const asking = await open(colleague);
    await openAskForm(asking.tab, ally.name);
    await asking.tab.getByRole('radio', { name: words('contacts.ask.anonymous') }).check();
    await asking.tab.getByRole('textbox', { name: words('contacts.ask.message') }).fill(message);
    await asking.tab.getByRole('checkbox', { name: words('find.others.label', { name: ally.name }) }).check();
    await asking.tab.getByLabel(words('find.others.language')).selectOption('en');
    await checked(asking.tab, 'the form');
    await asking.tab.getByRole('button', { name: words('contacts.ask.showPreview') }).click();
    await sees(asking.tab, words('find.others.yes'));
    await checked(asking.tab, 'the preview');
    await asking.tab.getByRole('button', { name: words('contacts.preview.send', { name: ally.name }) }).click();
    await screen(asking.tab, words('contacts.sent.title', { name: ally.name }));
    expect(await readFeed(listening)).toHaveLength(1);

    // Unanswered: reminded at half of the time.
    await moveClock(halfTheTime);
    const reminded = await open(ally);
    await reminded.host.getByRole('button', { name: /^Activity/ }).click();
    await reminded.host.getByRole('list').getByRole('button').first().waitFor();

    // The time is over: the next ally is asked.
    await moveClock(timeIsOver);
    const waiting = await open(colleague);
    await openOwnRequests(waiting.tab);
    await checked(waiting.tab, 'my requests');
    await waiting.tab.getByRole('main').getByRole('list').getByRole('link').first().click();
    const next = personNamed(await nameInTitle(waiting.tab));
    await sees(waiting.tab, words('own.earlier', { name: ally.name }));
    expect(next.name).not.toBe(ally.name);
    const first = await open(ally);
    await openIncomingRequests(first.tab);
    await sees(first.tab, words('contacts.incomingState.PASSED_ON'));
    await checked(first.tab, 'requests of the first ally');

    // Accepted, and answered.
    const second = await open(next);
    await openIncomingRequests(second.tab);
    await openIncomingRequest(second.tab, words('contacts.colleague'));
    await sees(second.tab, message);
    await accept(second.tab);
    await write(second.tab, 'I am here.');
    await sees(waiting.tab, 'I am here.');
    await checked(second.tab, 'the conversation of the ally');
    await checked(waiting.tab, 'the conversation of the colleague');

    // Handed over to somebody whom the colleague lets be found.
    await second.tab.getByRole('button', { name: words('talk.propose.open') }).click();
    await second.tab.getByRole('button', { name: words('talk.propose.confirm'), exact: true }).click();
    await sees(waiting.tab, words('talk.handOver.theirs', { name: next.name }));
    const third = personNamed(await handOver(waiting.tab, checked));
    await sees(second.tab, words('contacts.incomingState.HANDED_OVER'));
    await checked(second.tab, 'a conversation that was handed over');
    const last = await open(third);
    await openIncomingRequests(last.tab);
    await openIncomingRequest(last.tab, words('contacts.colleague'));
    await sees(last.tab, 'I am here.');
    await accept(last.tab);

    // Closed, and erased.
    await decide(last.tab, 'close');
    await sees(last.tab, words('contacts.incomingNext.CLOSED'));
    await checked(last.tab, 'the private moment');
    await openOwnRequests(waiting.tab);
    await openOwnRequest(waiting.tab, third.name);
    await sees(waiting.tab, words('contacts.ownNext.CLOSED'));
    await checked(waiting.tab, 'a closed conversation');
    await decide(waiting.tab, 'erase');
    await screen(waiting.tab, words('contacts.own.title'));
    await sees(last.tab, words('contacts.incomingState.ERASED'));
  });
});
