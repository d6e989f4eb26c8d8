import type { Frame } from 'playwright-core';
import { freshPair } from './support/cast.ts';
import { converse } from './support/long-conversation.ts';
import { sees } from './support/look.ts';
import { useStage } from './support/scene.ts';
import { openOwnRequest } from './support/talking.ts';
import { words } from './support/words.ts';

const MESSAGES = 500;
/** Pixels by which a message may move under the reader's eyes. */
const STILL = 2;

const play = useStage();

interface Place {
  readonly fromEnd: number;
  readonly scrollTop: number;
  readonly count: number;
  /** The text of the message in the middle of the box, and where its top is, in pixels from that of the box. */
  readonly middle: string;
  readonly top: number;
}

const placeIn = (tab: Frame, name: string): Promise<Place> =>
  tab.getByRole('region', { name }).evaluate((box) => {
    const edge = box.getBoundingClientRect();
    const entries = [...box.querySelectorAll('ol > li')];
    const middle = entries.find((entry) => entry.getBoundingClientRect().bottom > edge.top + edge.height / 2);
    return {
      fromEnd: box.scrollHeight - box.scrollTop - box.clientHeight,
      scrollTop: box.scrollTop,
      count: entries.length,
      middle: /Message \d+/.exec(middle?.textContent ?? '')?.[0] ?? '',
      top: (middle?.getBoundingClientRect().top ?? 0) - edge.top,
    };
  });

/** Where a message is, in pixels from the top of the box. */
const topOf = (tab: Frame, name: string, text: string): Promise<number> =>
  tab.getByRole('region', { name }).evaluate((box, wanted) => {
    const entry = [...box.querySelectorAll('ol > li')].find((each) => each.textContent.includes(`${wanted}.`));
    return (entry?.getBoundingClientRect().top ?? Infinity) - box.getBoundingClientRect().top;
  }, text);

play('a conversation of 500 messages opens at its end, and keeps one’s place while earlier ones come', async ({ app, open }) => {
  const pair = freshPair();
  const conversation = await converse(app, pair, MESSAGES);
  try {
    const { tab } = await open(pair.colleague);
    await openOwnRequest(tab, pair.ally.name);
    const name = words('contacts.conversation.log', { name: pair.ally.name });
    await sees(tab, `Message ${String(MESSAGES)}.`);
    expect((await placeIn(tab, name)).fromEnd).toBeLessThan(STILL);
    await conversation.more('One more, while I look.');
    await sees(tab, 'One more, while I look.');
    expect((await placeIn(tab, name)).fromEnd).toBeLessThan(STILL);

    const box = tab.getByRole('region', { name });
    const moved: number[] = [];
    for (let before = await placeIn(tab, name); before.count <= MESSAGES; before = await placeIn(tab, name)) {
      const { count } = before;
      // Earlier messages come before the reader stands at the start and has to wait for them.
      await box.evaluate((element) => { element.scrollTop = element.clientHeight; });
      const { middle, top } = await placeIn(tab, name);
      await tab.waitForFunction(([wanted, least]) => document.querySelectorAll(`[aria-label="${wanted}"] ol > li`).length > least, [name, count] as const);
      moved.push(Math.abs((await topOf(tab, name, middle)) - top));
    }
    expect(moved.length).toBeGreaterThan(5);
    expect(Math.max(...moved)).toBeLessThan(STILL);
    await box.press('Home');
    await tab.waitForFunction((wanted) => document.querySelector(`[aria-label="${wanted}"]`)?.scrollTop === 0, name);
    expect(await topOf(tab, name, 'Message 1')).toBeLessThan(STILL);
    const far = await placeIn(tab, name);
    await conversation.more('And one, while I read above.');
    await tab.waitForFunction(([wanted, least]) => document.querySelectorAll(`[aria-label="${wanted}"] ol > li`).length > least, [name, far.count] as const);
    expect(Math.abs((await topOf(tab, name, far.middle)) - far.top)).toBeLessThan(STILL);
  } finally {
    await conversation.end();
  }
});
