import { createContext, useCallback, useContext } from 'react';
import { mergedLines, type CrisisLineCorrection } from '../../shared/crisis-line-corrections.ts';
import { fallback, linesOf, type CountryLines } from './crisis-lines.ts';

const CorrectionsContext = createContext<readonly CrisisLineCorrection[]>([]);

/** Holds what admins corrected. Until it has come, or where it does not, the shipped lines show: a line that may be old is better than none. */
export const CrisisLineCorrectionsProvider = CorrectionsContext;

/** The countries of lines that admins corrected or added. */
export function useCorrectedCountries(): readonly string[] {
  return useContext(CorrectionsContext).map(({ country }) => country);
}

/** Finds the lines of a country as they hold here. Emergency numbers are always the shipped ones. */
export function useLinesOf(): (country: string) => CountryLines | undefined {
  const corrections = useContext(CorrectionsContext);
  return useCallback(
    (country) => {
      const shipped = linesOf(country);
      const lines = mergedLines(country, shipped?.lines ?? [], corrections);
      return lines.length === 0 ? shipped : { country, emergency: shipped?.emergency ?? fallback.emergency, lines };
    },
    [corrections],
  );
}
