import type { Clock } from '../../../api/platform/clock.ts';

/** A clock that stands still until a test moves it. It starts at the real time, on a working day at noon in London. */
export class TestClock implements Clock {
  #now = new Date('2026-11-25T12:00:00.000Z');

  now(): Date {
    return new Date(this.#now);
  }

  set(instant: Date): void {
    this.#now = new Date(instant);
  }

  advance(milliseconds: number): void {
    this.#now = new Date(this.#now.getTime() + milliseconds);
  }
}
