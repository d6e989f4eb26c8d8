/** The lines on which persons were found first. It is as large for ten of them as for all that a file may have. */
export class PersonsSeen {
  readonly #ids: BigUint64Array;
  readonly #lines: Uint32Array;
  readonly #places: number;

  constructor(most: number) {
    // At most half full, so that a free place is near.
    this.#places = 2 ** Math.ceil(Math.log2(most * 2 + 2));
    this.#ids = new BigUint64Array(this.#places * 2);
    this.#lines = new Uint32Array(this.#places);
  }

  /** The line on which a person was found before, and null where this is the first. */
  add(objectId: string, line: number): number | null {
    const hex = objectId.replaceAll('-', '');
    const [high, low] = [BigInt(`0x${hex.slice(0, 16)}`), BigInt(`0x${hex.slice(16)}`)];
    for (let place = Number((high ^ low) % BigInt(this.#places)); ; place = (place + 1) % this.#places) {
      const found = this.#lines[place] ?? 0;
      if (found === 0) {
        this.#ids[place * 2] = high;
        this.#ids[place * 2 + 1] = low;
        this.#lines[place] = line;
        return null;
      }
      if (this.#ids[place * 2] === high && this.#ids[place * 2 + 1] === low) return found;
    }
  }
}
