import { accept, sent, write } from '../../support/api/contacts.ts';
import { PairedInstance } from '../../support/api/paired-instances.ts';
import type { RunningApp } from './app.ts';
import { allyIdOf, type Pair } from './cast.ts';
import { signIn } from './sign-in.ts';

/** An open conversation of so many messages, written by the API at another instance, which does not mind how fast. */
export async function converse(app: RunningApp, { colleague, ally }: Pair, messages: number): Promise<{ more(text: string): Promise<void>; end(): Promise<void> }> {
  const instance = await PairedInstance.start({ cloudUrl: app.hostUrl, folder: app.folder });
  const [asker, listener] = [await signIn(app, colleague, instance.url), await signIn(app, ally, instance.url)];
  await instance.runJob('followDirectory');
  const id = await sent(asker, { id: allyIdOf(ally), person: listener });
  await accept(listener, id);
  for (let number = 1; number <= messages; number += 1) {
    await write(number % 3 === 0 ? listener : asker, id, `Message ${String(number)}. ${'It is long enough to need a second line. '.repeat(number % 4)}`.trim());
  }
  return {
    async more(text) { await write(listener, id, text); },
    end: () => instance.stop(),
  };
}
