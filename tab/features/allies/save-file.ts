/** Milliseconds that a browser has to take the file over. */
const TAKEN_OVER = 60_000;

/** Saves a page on the device of whoever asked for it. Nothing leaves the browser. */
export function saveHtmlFile(name: string, html: string): void {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, TAKEN_OVER);
}
