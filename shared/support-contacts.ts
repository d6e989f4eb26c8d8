/** What the employer's own support is. */
export const SUPPORT_KINDS = ['EAP', 'OCCUPATIONAL_HEALTH', 'HR', 'OTHER'] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** Somebody at the employer who helps. */
export interface SupportContact {
  readonly kind: SupportKind;
  readonly name: string;
  /** As it is dialled; null where there is none. */
  readonly phone: string | null;
  /** https or mailto; null where there is none. */
  readonly link: string | null;
  /** When they answer, in words; empty where nobody said. */
  readonly hours: string;
  /** ISO 3166-1 alpha-2; null for everywhere. */
  readonly country: string | null;
}

/** Digits with an optional plus in front, and what makes them readable. */
export const PHONE = /^\+?[0-9][0-9 ()/.-]{1,38}$/;

/** A page of the web or an address to write to; nothing that a browser would run. */
export function isSafeLink(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  return protocol === 'https:' ? hostname !== '' : protocol === 'mailto:' && pathname.includes('@');
}
