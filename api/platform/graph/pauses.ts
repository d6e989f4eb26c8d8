/** More than this are not remembered. */
const REMEMBERED_MOST = 5_000;

/** Whom or what to leave alone until when: in memory only, the oldest forgotten first. */
export class Pauses {
  /** Epoch milliseconds. */
  readonly #until = new Map<string, number>();

  constructor(private readonly now: () => Date) {}

  /** How many milliseconds are left; 0 where there is no pause. */
  left(key: string): number {
    return Math.max((this.#until.get(key) ?? 0) - this.now().getTime(), 0);
  }

  /** A pause that ends later than this one goes on. */
  begin(key: string, milliseconds: number): void {
    const until = Math.max(this.#until.get(key) ?? 0, this.now().getTime() + milliseconds);
    this.#until.delete(key);
    this.#until.set(key, until);
    const oldest = this.#until.keys().next().value;
    if (this.#until.size > REMEMBERED_MOST && oldest !== undefined) this.#until.delete(oldest);
  }
}
