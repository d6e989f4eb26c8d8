import type { MouseEvent } from 'react';

/**
 * Takes the second press of a double click for what it is: by then something else may stand where the button was. The
 * browser counts the clicks; by keyboard the count is 0.
 */
export function once(press: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail > 1) event.preventDefault();
    else press();
  };
}
