import { act, fireEvent, screen, within } from '@testing-library/react';
import type { BoundFunctions, queries } from '@testing-library/react';

type Within = BoundFunctions<typeof queries>;

/** The grid has hundreds of cells, so that asking for roles is slow: they are found by their place. */
export function cell(weekday: number, time: string): HTMLElement {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return document.querySelector<HTMLElement>(`[data-cell="${weekday} ${hour * 60 + minute}"]`)!;
}

export function focus(weekday: number, time: string): void {
  act(() => { cell(weekday, time).focus(); });
}

/** The times that lie in the grid, as they are written on it. */
export const drawn = (): string[] => [...document.querySelectorAll('[data-block]')].map(({ textContent }) => textContent);

export const block = (text: string): HTMLElement => [...document.querySelectorAll<HTMLElement>('[data-block]')].find(({ textContent }) => textContent === text)!;

/** The rows of the form, as a screen reader names them. */
export const rows = (): (string | null)[] => [...document.querySelectorAll('[role="group"]')]
  .filter((group) => group.querySelector('input[type="time"]') !== null && !group.hasAttribute('aria-labelledby'))
  .map((group) => group.getAttribute('aria-label'));

export const row = (name: string): Within => within(document.querySelector<HTMLElement>(`[role="group"][aria-label="${name}"]`)!);

/** The group or section that begins with this title. */
export const panel = (title: string): Within => within(screen.getByText(title).closest<HTMLElement>('[role="group"]')!);

export const button = (name: string): HTMLElement => document.querySelector<HTMLElement>(`button[aria-label="${name}"]`) ?? screen.getByText(name).closest('button')!;

/** Fields for a time or a day give no value before they are complete. */
export function fill(field: HTMLElement, value: string): void {
  fireEvent.change(field, { target: { value } });
}

export const said = (): string => [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join(' ');
