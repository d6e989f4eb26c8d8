import type { Frame } from 'playwright-core';

/**
 * Notes from now on whenever nothing has the focus: whoever uses only a keyboard would have to begin anew at the top of the page.
 *
 * @returns what tells after which key it was so, and where the focus was before
 */
export async function watchFocus(tab: Frame): Promise<() => Promise<string[]>> {
  await tab.evaluate(() => {
    const lost: string[] = [];
    let [key, place, without] = ['nothing', 'nowhere', 0];
    Reflect.set(document, 'lostFocus', lost);
    document.addEventListener('keydown', (event) => { key = event.key; }, true);
    // The focus may pass on within a frame; where it is nowhere in the third, a person has lost it.
    const look = (): void => {
      const here = document.activeElement;
      if (here === null || here === document.body) {
        without += 1;
        // Behind the last thing of a page or dialog, Tab leads to the browser's own: that is no loss.
        if (without === 3 && key !== 'Tab') lost.push(`after ${key} at ${place}`);
      } else {
        without = 0;
        place = here.getAttribute('aria-label') ?? here.textContent.slice(0, 40);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return async () => {
    // Long enough for the frames after which it counts as lost.
    await tab.waitForTimeout(200);
    return tab.evaluate(() => Reflect.get(document, 'lostFocus') as string[]);
  };
}
