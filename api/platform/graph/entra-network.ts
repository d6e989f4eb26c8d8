import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import { retryAfter } from './retry-after.ts';

export interface EntraNetwork {
  readonly client: INetworkModule;
  /** How many milliseconds the issuer wants to be left alone, where it refused for that. */
  readonly withheldFor: number | null;
}

const BUSY = new Set([429, 503]);

/** How the library reaches the issuer: for so long and no longer, and nowhere that the issuer leads it to. */
export function createEntraNetwork({ now, timeoutMilliseconds }: { readonly now: () => Date; readonly timeoutMilliseconds: number }): EntraNetwork {
  let withheldFor: number | null = null;
  const send = async <T>(url: string, method: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> => {
    const { headers = {}, body } = options ?? {};
    const signal = AbortSignal.timeout(timeoutMilliseconds);
    const response = await fetch(url, { method, headers, signal, redirect: 'error', ...(body === undefined ? {} : { body }) });
    if (BUSY.has(response.status)) withheldFor = retryAfter(response.headers.get('retry-after'), now());
    return { headers: Object.fromEntries(response.headers), status: response.status, body: (await response.json()) as T };
  };
  return {
    client: {
      sendGetRequestAsync: (url, options) => send(url, 'GET', options),
      sendPostRequestAsync: (url, options) => send(url, 'POST', options),
    },
    get withheldFor() {
      return withheldFor;
    },
  };
}
