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

/** A Wednesday morning in London. */
const SENT = '2026-11-25T10:00:00Z';
const HALF_THE_TIME = '2026-11-26T11:00:00Z';
const TIME_IS_OVER = '2026-11-26T17:05:00Z';
const play = useStage(SENT);
afterAll(() => { speak('en'); });

const message = 'The nights are long.';

describe.each(['en', 'de'] as const)('in %s', (lang) => {
  play(`a request that nobody answered comes to its end with somebody else, in ${lang}`, async ({ open: openSeat, moveClock }) => {
    speak(lang);
    await moveClock(SENT);
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
    await moveClock(HALF_THE_TIME);
    const reminded = await open(ally);
    await reminded.host.getByRole('button', { name: /^Activity/ }).click();
    await reminded.host.getByRole('list').getByRole('button').first().waitFor();

    // The time is over: the next ally is asked.
    await moveClock(TIME_IS_OVER);
    const waiting = await open(colleague);
    await openOwnRequests(waiting.tab);
    await checked(waiting.tab, 'my requests');
    const next = personNamed(await allyOfFirstRequest(waiting.tab));
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
    await openOwnRequest(waiting.tab, next.name);
    await sees(waiting.tab, 'I am here.');
    await checked(second.tab, 'the conversation of the ally');
    await checked(waiting.tab, 'the conversation of the colleague');

    // Handed over to somebody whom the colleague lets be found.
    await second.tab.getByRole('button', { name: words('talk.propose.open') }).click();
    await second.tab.getByRole('button', { name: words('talk.propose.confirm') }).click();
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
