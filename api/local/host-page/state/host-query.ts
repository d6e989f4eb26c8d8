/** What the host page keeps in its address, so that a window can be opened as any person. */
export interface HostQuery {
  /** Object id; null before the first choice. */
  readonly person: string | null;
  readonly theme: HostTheme;
  readonly lang: HostLanguage;
  readonly width: HostWidth;
  readonly frame: 'personal';
  /** Only the frame, at full size. */
  readonly bare: boolean;
}

export const hostThemes = ['light', 'dark', 'contrast'] as const;
export const hostLanguages = ['en', 'de'] as const;
export const hostWidths = ['320', '768', 'full'] as const;
export type HostTheme = (typeof hostThemes)[number];
export type HostLanguage = (typeof hostLanguages)[number];
export type HostWidth = (typeof hostWidths)[number];

function oneOf<T extends string>(known: readonly T[], text: string | null, usual: T): T {
  return known.find((item) => item === text) ?? usual;
}

export function readHostQuery(search: string): HostQuery {
  const query = new URLSearchParams(search);
  return {
    person: query.get('person'),
    theme: oneOf(hostThemes, query.get('theme'), 'light'),
    lang: oneOf(hostLanguages, query.get('lang'), 'en'),
    width: oneOf(hostWidths, query.get('width'), 'full'),
    frame: 'personal',
    bare: query.get('bare') === '1',
  };
}

export function writeHostQuery({ person, theme, lang, width, frame, bare }: HostQuery): string {
  const query = new URLSearchParams({ ...(person === null ? {} : { person }), theme, lang, width, frame });
  if (bare) query.set('bare', '1');
  return `?${query.toString()}`;
}
