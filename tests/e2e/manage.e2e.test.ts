import { manageMessages as german } from '../../tab/app/manage/messages/de/index.ts';
import { manageMessages as english } from '../../tab/app/manage/messages/en/index.ts';
import { FEATURES } from '../security/rows/index.ts';
import { forAdmins } from '../security/rows/rows.ts';
import { openAlly } from './support/asking.ts';
import { freshPair, personNamed } from './support/cast.ts';
import { screen } from './support/look.ts';
import { useStage } from './support/scene.ts';
import type { Seat } from './support/seat.ts';
import { words } from './support/words.ts';

const play = useStage();
const ADMIN = personNamed('Inês Carvalho');

/** Long enough to be nobody else's text by chance. */
const TELLING = 25;

function texts(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return Object.values(tree as Readonly<Record<string, unknown>>).flatMap(texts);
}

const operations = FEATURES.flatMap((feature) => Object.entries(feature.operations))
  .filter(([, outcomes]) => outcomes === forAdmins)
  .map(([name]) => name.split('.')[1] ?? name)
  // One plain word, such as "numbers", may stand in any text; a name of several tells.
  .filter((name) => /[A-Z]/.test(name));
const traces = [...operations, ...texts([english, german]).filter((text) => text.length > TELLING && !/["'’{]/.test(text))];

/** All of the program that this window has downloaded so far. */
async function downloaded({ tab }: Seat): Promise<string> {
  const files = await tab.evaluate(async () => {
    const scripts = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'));
    return Promise.all(scripts.map(async (script) => (await fetch(script)).text()));
  });
  expect(files.length).toBeGreaterThan(5);
  return files.join('\n');
}

play('nobody but an admin downloads a word of what admins can do', async ({ open }) => {
  const { colleague, ally } = freshPair();
  const [asker, listener, admin] = [await open(colleague), await open(ally), await open(ADMIN)];
  await screen(asker.tab, words('allies.title'));
  await openAlly(asker.tab, ally.name);
  await asker.tab.getByRole('link', { name: words('common.myRequests') }).click();
  await screen(asker.tab, words('contacts.own.title'));
  await listener.tab.getByRole('link', { name: words('common.myHours') }).click();
  for (const seat of [asker, listener]) {
    const program = await downloaded(seat);
    expect(traces.filter((trace) => program.includes(trace))).toEqual([]);
  }
  await admin.tab.getByRole('link', { name: english.manage.link }).click();
  await admin.tab.getByRole('navigation', { name: english.manage.navigation }).waitFor();
  const program = await downloaded(admin);
  expect(traces.some((trace) => program.includes(trace))).toBe(true);
});
