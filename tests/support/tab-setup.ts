/** jsdom lays nothing out, so these observers never have anything to tell. */
class SilentObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
  takeRecords(): [] {
    return [];
  }
}

const nothing = (): undefined => undefined;

function matchMedia(media: string) {
  return {
    media,
    matches: false,
    onchange: null,
    addListener: nothing,
    removeListener: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
    dispatchEvent: () => false,
  };
}

/** What browsers have and jsdom does not. */
function provide(target: object, name: string, value: unknown): void {
  if (Reflect.get(target, name) === undefined) Reflect.set(target, name, value);
}

provide(globalThis, 'ResizeObserver', SilentObserver);
provide(globalThis, 'IntersectionObserver', SilentObserver);
provide(window, 'matchMedia', matchMedia);
provide(Element.prototype, 'scrollIntoView', nothing);
Reflect.set(window, 'scrollTo', nothing);
