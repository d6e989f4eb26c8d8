import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import { PAGE_SIZE_MOST } from '../../../shared/limits.ts';

interface Photo {
  readonly id: string;
  readonly dataUri: string;
}

type Load = (ids: string[]) => Promise<readonly Photo[]>;
/** Calls once when there is time for something that nobody waits for. */
type WhenIdle = (then: () => void) => void;

/** The photos of the allies on the screens, in memory alone. All that a screen wants are asked for together, once it is drawn. */
export class AllyPhotos {
  /** Null: asked for, and there is none. */
  readonly #photos = new Map<string, string | null>();
  readonly #wanted = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #isDue = false;

  constructor(
    private readonly load: Load,
    private readonly whenIdle: WhenIdle,
  ) {}

  of(id: string): string | undefined {
    return this.#photos.get(id) ?? undefined;
  }

  want(id: string): void {
    if (this.#photos.has(id)) return;
    this.#wanted.add(id);
    if (this.#isDue) return;
    this.#isDue = true;
    this.whenIdle(() => {
      this.#isDue = false;
      void this.#loadWanted();
    });
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  async #loadWanted(): Promise<void> {
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    // Nobody asks twice meanwhile.
    for (const id of wanted) this.#photos.set(id, null);
    for (let start = 0; start < wanted.length; start += PAGE_SIZE_MOST) await this.#loadSome(wanted.slice(start, start + PAGE_SIZE_MOST));
  }

  /** Without an answer the initials stay, until the next screen asks again. */
  async #loadSome(ids: string[]): Promise<void> {
    try {
      for (const { id, dataUri } of await this.load(ids)) this.#photos.set(id, dataUri);
    } catch {
      for (const id of ids) this.#photos.delete(id);
    }
    for (const changed of this.#listeners) changed();
  }
}

export const AllyPhotosContext = createContext<AllyPhotos | null>(null);

const never = (): (() => void) => () => undefined;

/** The photo of an ally as a `data:` address, as soon as it is there; undefined for whoever has none. */
export function useAllyPhoto(id: string): string | undefined {
  const photos = useContext(AllyPhotosContext);
  useEffect(() => {
    photos?.want(id);
  }, [photos, id]);
  return useSyncExternalStore(photos?.subscribe ?? never, () => photos?.of(id));
}
