/**
 * The widths that layouts tell apart. They never overlap: Griffel sorts media queries by their text, so that of two
 * that hold at once the wrong one may win.
 */
export const phone = '@media (max-width: 639px)';
export const tablet = '@media (min-width: 640px) and (max-width: 899px)';
export const desktop = '@media (min-width: 900px)';
