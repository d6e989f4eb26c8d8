const PROPERTY = '--header-height';

/** How much of the page the header covers, for styles: it has a second row where the words are long. */
export const headerHeight = `var(${PROPERTY}, 61px)`;

/** The ref of the header: tells its height to the styles, also when it changes. */
export function tellHeaderHeight(header: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    document.documentElement.style.setProperty(PROPERTY, `${String(header.offsetHeight)}px`);
  });
  observer.observe(header);
  return () => {
    observer.disconnect();
  };
}
