import type { ChoiceKind } from '../../shared/choices.ts';

/** Something that people choose, with how it stands. */
export interface StoredChoice {
  readonly kind: ChoiceKind;
  readonly id: string;
  readonly version: number;
  readonly retiredDay: string | null;
  readonly mergedInto: string | null;
  /** Language -> name; a site has one name, and a language is named by whoever shows it. */
  readonly names: ReadonlyMap<string, string>;
  readonly place: { readonly country: string; readonly timeZone: string } | null;
  /** How many people of the roster have it. */
  readonly people: number;
}

/** A site is called the same in every language. */
export const EVERYWHERE = '';
