import type { HostConfig, HostPerson } from '../../cloud/host-contract.ts';
import type { TokenResult } from '../teams/host-side.ts';

async function getJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The local cloud answered ${String(response.status)}.`);
  return (await response.json()) as T;
}

export function loadConfig(): Promise<HostConfig> {
  return getJson('/local/config');
}

export async function searchPeople(text: string): Promise<HostPerson[]> {
  const { people } = await getJson<{ people: HostPerson[] }>(`/local/people?search=${encodeURIComponent(text)}`);
  return people;
}

export function loadPerson(objectId: string): Promise<HostPerson> {
  return getJson(`/local/people/${encodeURIComponent(objectId)}`);
}

/** Asks the issuer for this person's token; the reason is worded as the SDK's own hosts word it. */
export async function requestToken(objectId: string): Promise<TokenResult> {
  try {
    const response = await fetch('/local/tokens', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ objectId }),
    });
    if (!response.ok) return { refused: 'resourceDisabled' };
    return { token: ((await response.json()) as { token: string }).token };
  } catch {
    return { refused: 'InternalError' };
  }
}
