/** What an instance is working on, by name: whoever asks for the same joins in. */
export class Running {
  readonly #work = new Map<string, Promise<unknown>>();
  readonly #percent = new Map<string, number>();

  /** How far it is, from 0 to 100; null where this instance is not working on it. */
  percentOf(name: string): number | null {
    return this.#percent.get(name) ?? null;
  }

  async joinOrStart(name: string, start: () => Promise<unknown>): Promise<void> {
    const work = this.#work.get(name) ?? start().finally(() => {
      this.#work.delete(name);
      this.#percent.delete(name);
    });
    if (!this.#work.has(name)) this.#percent.set(name, 0);
    this.#work.set(name, work);
    await work;
  }

  /** The parts of a file, noting how much of it was read. */
  async* following(name: string, parts: AsyncIterable<Buffer>, size: number, [from, to]: readonly [number, number]): AsyncGenerator<Buffer> {
    let read = 0;
    for await (const bytes of parts) {
      yield bytes;
      read += bytes.length;
      this.#percent.set(name, Math.floor(from + ((to - from) * read) / size));
    }
  }
}
