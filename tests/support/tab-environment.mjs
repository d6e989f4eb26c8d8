import { TestEnvironment } from 'jest-environment-jsdom';

/** What browsers and Node 20 have and jsdom does not pass on. */
const fromNode = {
  TextEncoder, TextDecoder, structuredClone, fetch, Request, Response, Headers, ReadableStream, WritableStream,
  TransformStream, TextDecoderStream, BroadcastChannel, AbortSignal, AbortController, Uint8Array,
};

export default class TabEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const [name, value] of Object.entries(fromNode)) this.global[name] = value;
    if (!this.global.crypto?.subtle || !this.global.crypto.randomUUID) {
      Object.defineProperty(this.global, 'crypto', { value: globalThis.crypto, configurable: true });
    }
  }
}
