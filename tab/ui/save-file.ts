/** Milliseconds that a browser has to take the file over. */
const TAKEN_OVER = 60_000;

/**
 * Saves a file on the device of whoever asked for it. Nothing leaves the browser.
 *
 * @param type media type, such as `text/html`
 */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, TAKEN_OVER);
}
