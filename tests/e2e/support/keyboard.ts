import type { Locator } from 'playwright-core';
import type { Seat } from './seat.ts';

const mostStops = 150;

async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.count()) > 0 && target.evaluate((element) => element === element.ownerDocument.activeElement);
}

/** Presses Tab until the focus is there, as a person does who has no mouse. */
export async function tabTo(seat: Seat, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(target)) return;
    await seat.host.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target.toString()}.`);
}

export async function press(seat: Seat, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(seat, target);
  await seat.host.keyboard.press(key);
}

export async function type(seat: Seat, target: Locator, text: string): Promise<void> {
  await tabTo(seat, target);
  await seat.host.keyboard.type(text);
}

/** Tab reaches a group of choices once; the arrows move within it. */
export async function choose(seat: Seat, radio: Locator): Promise<void> {
  const name = await radio.getAttribute('name');
  const group = seat.tab.locator(`input[type="radio"][name="${name ?? ''}"]`);
  const reached = await enterGroup(seat, group);
  if (!reached) throw new Error(`Tab never reached the choices of ${radio.toString()}.`);
  await seat.host.keyboard.press('Space');
  for (let step = 0; step < (await group.count()) && !(await radio.isChecked()); step += 1) {
    await seat.host.keyboard.press('ArrowDown');
  }
  if (!(await radio.isChecked())) throw new Error(`The arrows never reached ${radio.toString()}.`);
}

async function enterGroup(seat: Seat, group: Locator): Promise<boolean> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    for (const radio of await group.all()) if (await hasFocus(radio)) return true;
    await seat.host.keyboard.press('Tab');
  }
  return false;
}

/** The same the other way round, to what stands further up. */
export async function tabBack(seat: Seat, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(target)) return;
    await seat.host.keyboard.press('Shift+Tab');
  }
  throw new Error(`Shift and Tab never reached ${target.toString()}.`);
}
