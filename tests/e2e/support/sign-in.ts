import { Person } from '../../support/api/person.ts';
import type { RunningApp } from './app.ts';
import type { Person as Somebody } from './cast.ts';

/** Somebody who talks to the API without a window, with a token that the local issuer gives them. */
export async function signIn({ hostUrl, tabUrl }: RunningApp, { objectId, name }: Somebody, url = tabUrl): Promise<Person> {
  const answer = await fetch(`${hostUrl}/local/tokens`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ objectId }) });
  const { token } = (await answer.json()) as { token: string };
  return new Person({ url, objectId, name, token });
}
