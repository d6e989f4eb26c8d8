import { useEffect, useEffectEvent } from 'react';
import type { MouseEvent, PointerEvent } from 'react';
import { slotOf } from './gesture.ts';
import { SLOT_HEIGHT } from './grid-styles.ts';
import { SLOT_MINUTES, type Block } from './spans.ts';
import type { Cell, GridActions } from './use-grid.ts';

/** The cell that something stands for, by its `data-cell`; null where it stands for none. */
export function cellOf(target: EventTarget | null): Cell | null {
  const value = closest(target, '[data-cell]')?.dataset['cell'];
  if (value === undefined) return null;
  const [weekday = 0, minute = 0] = value.split(' ').map(Number);
  return { weekday, minute };
}

export const cellName = ({ weekday, minute }: Cell): string => `${weekday} ${minute}`;

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

interface GridPointer {
  readonly actions: GridActions;
  readonly onCursor: (cell: Cell) => void;
  readonly onSelect: (key: string | null) => void;
}

/**
 * Operates the grid by mouse, pen and finger. A finger that moves scrolls the page; it draws by tapping, and pulls an
 * edge by its handle.
 */
export function useGridPointer({ actions, onCursor, onSelect }: GridPointer): PointerHandlers {
  const pressed = actions.doing?.by === 'pointer';
  useRelease(pressed, actions);
  return {
    onPointerDown: (event) => {
      if (event.button === 0 && actions.doing === null) press(event, actions);
    },
    onPointerMove: (event) => {
      const cell = pressed ? cellOf(event.target) : null;
      if (cell !== null) actions.reach(cell);
    },
    onClick: ({ target }) => {
      const clicked = cellOf(target);
      const block = blockOf(target, actions);
      if (block !== undefined) {
        onSelect(block.key);
        onCursor(clicked ?? { weekday: block.weekday, minute: slotOf(block.from) });
      } else if (clicked !== null) {
        onCursor(clicked);
        actions.addHour(clicked);
      }
    },
  };
}

/** The pointer may be let go anywhere. */
function useRelease(pressed: boolean, actions: GridActions): void {
  const ended = useEffectEvent((event: Event) => {
    actions.finish(cellOf(event.target));
  });
  const cancelled = useEffectEvent(() => {
    actions.cancel();
  });
  useEffect(() => {
    if (!pressed) return undefined;
    const end = (event: Event): void => { ended(event); };
    const cancel = (): void => { cancelled(); };
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', cancel);
    return () => {
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', cancel);
    };
  }, [pressed]);
}

function press(event: PointerEvent, actions: GridActions): void {
  const { target, pointerType } = event;
  const begun = { by: 'pointer', span: null, moved: false } as const;
  const handle = closest(target, '[data-handle]')?.dataset['handle'];
  const cell = cellOf(target);
  const block = blockOf(target, actions);
  if (block !== undefined && (handle === 'start' || handle === 'end')) {
    // A finger keeps to what it first touched; the cells under it are wanted.
    if (target instanceof Element && target.hasPointerCapture(event.pointerId)) target.releasePointerCapture(event.pointerId);
    const edge = handle === 'start' ? block.from : block.until - 1;
    actions.begin({ ...begun, gesture: { kind: handle, key: block.key, grabbed: actions.at({ weekday: block.weekday, minute: slotOf(edge) }) } });
    return;
  }
  if (pointerType === 'touch') return;
  if (block !== undefined) {
    const grabbed = cell ?? { weekday: block.weekday, minute: slotOf(block.from + (event.nativeEvent.offsetY / SLOT_HEIGHT) * SLOT_MINUTES) };
    actions.begin({ ...begun, gesture: { kind: 'move', key: block.key, grabbed: actions.at(grabbed) } });
  } else if (cell !== null) actions.begin({ ...begun, gesture: { kind: 'draw', anchor: actions.at(cell) } });
}

/** The part of an interval under the pointer. A cell in focus lies over the blocks. */
function blockOf(target: EventTarget | null, { blocks, blockIn }: GridActions): Block | undefined {
  const cell = cellOf(target);
  if (cell !== null) return blockIn(cell);
  const { block: key, day } = closest(target, '[data-block]')?.dataset ?? {};
  return blocks.find((block) => block.key === key && block.weekday === Number(day));
}
