import { jest } from '@jest/globals';
import { act } from '@testing-library/react';

/** React draws at the end of a step, so that what follows from it begins no later than this. */
const STEP = 500;

/** Time that passes when a test lets it. Nothing may be waited for meanwhile: `pass` is how one waits. */
export function withTestTime(start: string): void {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date(start) });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
}

/** Lets so many milliseconds pass, and whatever is answered in them. */
export async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed === 0 || passed < milliseconds; passed += STEP) {
    await act(async () => jest.advanceTimersByTimeAsync(Math.min(STEP, milliseconds - passed)));
  }
}

/** The computer sleeps until then: no timer runs meanwhile. */
export async function sleepUntil(instant: Date): Promise<void> {
  jest.setSystemTime(instant);
  look(false);
  look(true);
  await pass(0);
}

/** Whether somebody looks at the tab. */
export function look(visible: boolean): void {
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(visible ? 'visible' : 'hidden');
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}
