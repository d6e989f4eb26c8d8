import { EventEmitter, on } from 'node:events';

/** Tells the open tabs of a person that something changed. A tag names the person; what changed is only an id. */
export interface Live {
  publish(tags: readonly string[], id: string): void;
  /** The ids that change for any of the tags, until the iterator is returned. */
  changes(tags: readonly string[]): AsyncIterableIterator<string>;
  /** The tags for which somebody listens now. */
  listened(): string[];
}

/** For the listeners of one process. */
export function createLiveInProcess(): Live {
  const emitter = new EventEmitter().setMaxListeners(0);
  return {
    publish(tags, id) {
      for (const tag of new Set(tags)) emitter.emit(tag, id);
    },
    changes: (tags) => changesOf(emitter, tags),
    listened: () => emitter.eventNames().filter((name) => typeof name === 'string'),
  };
}

function changesOf(emitter: EventEmitter, tags: readonly string[]): AsyncIterableIterator<string> {
  const merged = new EventEmitter();
  const forward = (id: string): void => void merged.emit('change', id);
  for (const tag of tags) emitter.on(tag, forward);
  const events = on(merged, 'change') as AsyncIterableIterator<[string]>;
  return {
    async next() {
      const event = await events.next();
      return event.done === true ? { done: true, value: undefined } : { done: false, value: event.value[0] };
    },
    // A generator would end only at its next event; a closed tab has to be let go of at once.
    async return() {
      for (const tag of tags) emitter.off(tag, forward);
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
