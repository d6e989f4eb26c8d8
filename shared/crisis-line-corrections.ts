/** A crisis line as admins corrected or added it. */
export interface CrisisLineCorrection {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The number of the shipped line that it stands in for; null for a line of its own. */
  readonly shipped: string | null;
  readonly name: string;
  readonly phone: string;
  /** The number that takes text messages; null where there is none. */
  readonly text: string | null;
  readonly hours: string;
}

interface Line {
  readonly name: string;
  readonly phone: string;
  readonly text?: string;
  readonly hours: string;
  readonly free?: boolean;
  /** Of an organisation's own: what is shipped was looked at, this was not. */
  readonly isOwn?: boolean;
}

const lineOf = ({ name, phone, text, hours }: CrisisLineCorrection): Line => ({ name, phone, hours, isOwn: true, ...(text !== null && { text }) });

/**
 * The lines of a country. A correction stands in for a shipped line and never takes one away, so no country loses its last line.
 * A correction of a line that is no longer shipped stays, beside what is shipped now.
 */
export function mergedLines(country: string, shipped: readonly Line[], corrections: readonly CrisisLineCorrection[]): Line[] {
  const here = corrections.filter((correction) => correction.country === country);
  const known = new Set(shipped.map(({ phone }) => phone));
  const kept = shipped.map((line) => {
    const correction = here.find((each) => each.shipped === line.phone);
    return correction === undefined ? line : lineOf(correction);
  });
  const own = here.filter((each) => each.shipped === null || !known.has(each.shipped)).map(lineOf);
  // A number that a later version ships too stands once.
  return [...kept, ...own].filter(({ phone }, place, all) => all.findIndex((each) => each.phone === phone) === place);
}
