/** The browser's own dialog, as far as jsdom lacks it: open and closed, and the focus given back. */
const openers = new WeakMap<HTMLDialogElement, Element | null>();

HTMLDialogElement.prototype.showModal = function showModal(): void {
  openers.set(this, document.activeElement);
  this.setAttribute('open', '');
};

HTMLDialogElement.prototype.close = function close(): void {
  this.removeAttribute('open');
  const opener = openers.get(this);
  if (opener instanceof HTMLElement) opener.focus();
};
