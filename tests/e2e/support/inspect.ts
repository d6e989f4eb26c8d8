import { expectNoSeriousAxe } from './axe.ts';
import { scrollsSideways } from './look.ts';
import type { Seat } from './seat.ts';
import { words } from './words.ts';

/** What holds on every screen: axe finds nothing serious, nobody scrolls sideways, and help is one step away. */
export async function inspect({ tab }: Seat, name: string): Promise<void> {
  await expectNoSeriousAxe(tab, name);
  expect({ name, scrollsSideways: await scrollsSideways(tab) }).toEqual({ name, scrollsSideways: false });
  const help = tab.getByRole('button', { name: words('help.button') });
  expect({ name, helpIsThere: await help.isVisible() }).toEqual({ name, helpIsThere: true });
}
