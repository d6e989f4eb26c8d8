import { useEffect } from 'react';

/** Two presses of Escape within this time are meant as one. */
const TWICE_WITHIN = 700;

/** Hides by Escape twice, or by Ctrl+Shift+H, wherever the focus is. */
export function useHideKeys(hide: () => void): void {
  useEffect(() => {
    let lastEscape = -Infinity;
    const pressed = (event: KeyboardEvent): void => {
      if (event.repeat) return;
      if (event.ctrlKey && event.shiftKey && event.code === 'KeyH') {
        event.preventDefault();
        hide();
      }
      if (event.key !== 'Escape') return;
      if (event.timeStamp - lastEscape < TWICE_WITHIN) hide();
      lastEscape = event.timeStamp;
    };
    // While it comes down, before a dialog can keep it to itself.
    window.addEventListener('keydown', pressed, { capture: true });
    return () => {
      window.removeEventListener('keydown', pressed, { capture: true });
    };
  }, [hide]);
}
