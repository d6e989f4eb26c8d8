import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

export interface GraphqlAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; path?: readonly unknown[]; extensions?: { code?: string; fields?: unknown } }[];
}

/** Somebody with a token, who talks to the API as the tab does. */
export class Person {
  readonly objectId: string;
  readonly name: string;
  readonly token: string;
  readonly #url: string;

  constructor(options: { readonly url: string; readonly objectId: string; readonly name: string; readonly token: string }) {
    this.#url = options.url;
    this.objectId = options.objectId;
    this.name = options.name;
    this.token = options.token;
  }

  async ask(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<GraphqlAnswer> {
    const response = await fetch(`${this.#url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}`, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer;
  }

  /** The data of an operation that has to succeed. */
  async get<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.ask(query, variables);
    if (errors || !data) throw new Error(`The operation failed: ${JSON.stringify(errors)}`);
    return data as T;
  }

  /** The code with which an operation is refused; undefined where it is not. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<string | undefined> {
    const { errors } = await this.ask(query, variables);
    return errors?.[0]?.extensions?.code;
  }

  /** The same person before another instance. */
  at(url: string): Person {
    const { objectId, name, token } = this;
    return new Person({ url, objectId, name, token });
  }

  /** Collects the ids of the requests that change, until `stop` is called. */
  async listen(): Promise<{ readonly ids: string[]; stop(): Promise<void> }> {
    const ids: string[] = [];
    const stop = await this.subscribe('subscription { contactRequestChanged { id } }', (data) => {
      ids.push((data as { contactRequestChanged: { id: string } }).contactRequestChanged.id);
    });
    return { ids, stop };
  }

  /** Hands over everything that a subscription brings, until what is returned is called. */
  async subscribe(query: string, hear: (data: unknown) => void): Promise<() => Promise<void>> {
    const client = createClient({
      url: `${this.#url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { token: this.token },
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
    });
    await new Promise<void>((resolve, reject) => {
      client.on('connected', () => { resolve(); });
      client.on('closed', () => { reject(new Error('The connection was refused.')); });
    });
    client.subscribe({ query }, {
      next: ({ data }) => { if (data) hear(data); },
      error: () => undefined,
      complete: () => undefined,
    });
    // The server starts to listen one turn after it has acknowledged the connection.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return async () => { await client.dispose(); };
  }
}
