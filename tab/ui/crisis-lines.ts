import data from '../../shared/crisis-lines.json' with { type: 'json' };

export interface CrisisLine {
  readonly name: string;
  readonly phone: string;
  /** The number that takes text messages. */
  readonly text?: string;
  /** `24/7`, or in words. */
  readonly hours: string;
  readonly free?: boolean;
  /** Corrected or added by the organisation, and not looked at by whoever ships the others. */
  readonly isOwn?: boolean;
}

export interface CountryLines {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly emergency: string;
  readonly lines: readonly CrisisLine[];
}

const countries: readonly CountryLines[] = data.countries;

/** Where a country is not listed, or its line does not answer. */
export const fallback: Readonly<{ name: string; url: string; emergency: string }> = data.fallback;

/** The month in which the lines were last looked at, as `2026-11`. */
export const verifiedMonth: string = data.verified;

/** The countries that lines are known for, sorted as this language sorts their names. */
export function knownCountries(locale: string, added: readonly string[] = []): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const collator = new Intl.Collator(locale);
  return [...new Set([...countries.map(({ country }) => country), ...added])]
    .map((country) => ({ code: country, name: names.of(country) ?? country }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

export function linesOf(country: string): CountryLines | undefined {
  return countries.find((known) => known.country === country);
}

/** What a phone dials: digits, and a plus where there is one. */
export function dialled(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
