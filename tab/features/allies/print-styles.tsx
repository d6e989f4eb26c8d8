import type { ReactElement } from 'react';

/** On paper there is the sheet alone, black on white whatever the theme: this reaches what no class of the sheet does. */
const RULES = `
@media print {
  html { color-scheme: light !important; background: Canvas !important; }
  body *:not(:has([data-sheet]), [data-sheet], [data-sheet] *) { display: none !important; }
  body *:has([data-sheet]) {
    display: block !important; max-width: none !important; min-height: 0 !important;
    margin: 0 !important; padding: 0 !important; background: Canvas !important;
  }
  [data-sheet] * { color: CanvasText !important; background: transparent !important; border-color: CanvasText !important; }
  [data-sheet] > * { display: block !important; border: none !important; padding: 0 !important; }
  [data-sheet] > * > * { margin-block: 0 0.75rem !important; }
}
`;

/** Holds only while the sheet is on the screen. */
export function PrintStyles(): ReactElement {
  return <style>{RULES}</style>;
}
