import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';

/** Ctrl+Z takes back, Ctrl+Y and Ctrl+Shift+Z bring back, wherever in the editor the focus is; Command on a Mac. */
export function useUndoKeys(editor: RefObject<HTMLElement | null>, { onUndo, onRedo }: { onUndo: () => void; onRedo: () => void }): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) onRedo();
    else onUndo();
  });
  useEffect(() => {
    const element = editor.current;
    const listener = (event: KeyboardEvent): void => { pressed(event); };
    element?.addEventListener('keydown', listener);
    return () => { element?.removeEventListener('keydown', listener); };
  }, [editor]);
}
