import { accept, sent, write } from '../../support/api/contacts.ts';
import { Person } from '../../support/api/person.ts';
import { PairedInstance } from '../../support/api/paired-instances.ts';
import type { RunningApp } from './app.ts';
import { allyIdOf, type Pair, type Person as Somebody } from './cast.ts';

/** An open conversation of so many messages, written by the API at another instance, which does not mind how fast. */
export async function converse(app: RunningApp, { colleague, ally }: Pair, messages: number): Promise<{ more(text: string): Promise<void>; end(): Promise<void> }> {
  const instance = await PairedInstance.start({ cloudUrl: app.hostUrl, folder: app.folder });
  const [asker, listener] = [await signIn(app, instance, colleague), await signIn(app, instance, ally)];
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

async function signIn({ hostUrl }: RunningApp, { url }: PairedInstance, { objectId, name }: Somebody): Promise<Person> {
  const answer = await fetch(`${hostUrl}/local/tokens`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ objectId }) });
  const { token } = (await answer.json()) as { token: string };
  return new Person({ url, objectId, name, token });
}
