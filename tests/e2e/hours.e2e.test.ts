import { openAlly } from './support/asking.ts';
import { freshPair } from './support/cast.ts';
import { openMyHours, setWeeklyHours } from './support/hours.ts';
import { screen, sees } from './support/look.ts';
import { useStage } from './support/scene.ts';
import { words } from './support/words.ts';

/** The Wednesday before clocks change in Lisbon, on Sunday, 28 March 2027; those in Tokyo never do. */
const play = useStage('2027-03-24T12:00:00Z');
/** Far less than the tab waits before it asks by itself, and enough for a slow machine. */
const soon = { timeout: 10_000 };

play('an ally in Tokyo sets hours, and a colleague in Lisbon sees them right on both sides of a clock change', async ({ open }) => {
  const { colleague, ally } = freshPair();
  const [listener, asker] = await Promise.all([open(ally, { timeZone: 'Asia/Tokyo' }), open(colleague, { timeZone: 'Europe/Lisbon' })]);
  await setWeeklyHours(listener.tab, 'Asia/Tokyo', [
    { weekday: 3, start: '20:00', end: '23:00' },
    { weekday: 6, start: '18:00', end: '20:00' },
    { weekday: 2, start: '18:00', end: '20:00' },
  ]);
  await openAlly(asker.tab, ally.name);
  const on = (day: string): Promise<string> => asker.tab.locator('dt', { hasText: day }).locator('+ dd').innerText();
  // Nine hours apart on Saturday, eight from Sunday on. (Monday is a public holiday where the ally works.)
  expect(await on('Saturday')).toContain('09:00 – 11:00');
  expect(await on('Tuesday')).toContain('10:00 – 12:00');
  expect(await on('Thursday')).toContain(words('allies.hours.none'));
  await sees(asker.tab, words('allies.availability.nowUntil', { time: '14:00' }));
});

play('pausing takes an ally out of "can talk now" in the open window of a colleague', async ({ open }) => {
  const { colleague, ally } = freshPair();
  const [listener, asker] = await Promise.all([open(ally), open(colleague)]);
  await setWeeklyHours(listener.tab, 'Europe/London', [{ weekday: 3, start: '08:00', end: '20:00' }]);
  await asker.tab.getByRole('searchbox', { name: words('allies.search') }).fill(ally.name);
  const card = asker.tab.getByRole('article').filter({ hasText: ally.name });
  const canTalkNow = card.getByText(words('allies.availability.nowUntil', { time: '20:00' }));
  await canTalkNow.waitFor();

  await listener.tab.getByRole('button', { name: words('availability.pause.hour') }).click();
  await canTalkNow.waitFor({ state: 'detached', ...soon });
  await card.getByText(/^Next: today 13:/).waitFor(soon);

  await listener.tab.getByRole('button', { name: words('availability.pause.end') }).click();
  await canTalkNow.waitFor(soon);
  await asker.tab.getByRole('link', { name: words('common.myRequests') }).click();
  await screen(asker.tab, words('contacts.own.title'));
  await openMyHours(listener.tab);
});
