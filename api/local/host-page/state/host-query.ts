import type { HostKind } from '../teams/host-kinds.ts';
import { hostKinds } from '../teams/host-kinds.ts';
import type { TokenAnswer } from '../teams/token-answers.ts';
import { tokenAnswers } from '../teams/token-answers.ts';

/** What the host page keeps in its address, so that a window can be opened as any person. */
export interface HostQuery {
  /** Object id; null before the first choice. */
  readonly person: string | null;
  readonly theme: HostTheme;
  readonly lang: HostLanguage;
  readonly width: HostWidth;
  /** The personal tab, or the team's channel with what is pinned there. */
  readonly frame: HostFrame;
  readonly kind: HostKind;
  readonly token: TokenAnswer;
  /** Only the frame, at full size. */
  readonly bare: boolean;
}

export const hostThemes = ['light', 'dark', 'contrast'] as const;
export const hostLanguages = ['en', 'de'] as const;
export const hostWidths = ['320', '768', 'full'] as const;
const hostFrames = ['personal', 'channel'] as const;
export type HostTheme = (typeof hostThemes)[number];
export type HostLanguage = (typeof hostLanguages)[number];
export type HostWidth = (typeof hostWidths)[number];
export type HostFrame = (typeof hostFrames)[number];

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
    frame: oneOf(hostFrames, query.get('frame'), 'personal'),
    kind: oneOf(hostKinds, query.get('kind'), 'usual'),
    token: oneOf(tokenAnswers, query.get('token'), 'usual'),
    bare: query.get('bare') === '1',
  };
}

export function writeHostQuery({ person, theme, lang, width, frame, kind, token, bare }: HostQuery): string {
  const query = new URLSearchParams({ ...(person === null ? {} : { person }), theme, lang, width, frame });
  if (kind !== 'usual') query.set('kind', kind);
  if (token !== 'usual') query.set('token', token);
  if (bare) query.set('bare', '1');
  return `?${query.toString()}`;
}
