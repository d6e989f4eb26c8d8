import type { HostConfig, HostPerson, Pin, PinSettings } from '../../cloud/host-contract.ts';
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
export async function requestToken(objectId: string, lifetimeSeconds?: number): Promise<TokenResult> {
  try {
    const response = await fetch('/local/tokens', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ objectId, lifetimeSeconds }),
    });
    if (!response.ok) return { refused: 'resourceDisabled' };
    return { token: ((await response.json()) as { token: string }).token };
  } catch {
    return { refused: 'InternalError' };
  }
}

async function change(address: string, request: RequestInit): Promise<void> {
  const response = await fetch(address, request);
  if (!response.ok) throw new Error(`The local cloud answered ${String(response.status)}.`);
}

export async function loadPins(): Promise<Pin[]> {
  return (await getJson<{ pins: Pin[] }>('/local/pins')).pins;
}

export function savePin(id: string, settings: PinSettings): Promise<void> {
  return change(`/local/pins/${encodeURIComponent(id)}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(settings),
  });
}

export function removePin(id: string): Promise<void> {
  return change(`/local/pins/${encodeURIComponent(id)}`, { method: 'DELETE' });
}
