import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import { dialled, fallback } from '../../ui/crisis-lines.ts';
import { useLinesOf } from '../../ui/crisis-line-corrections.ts';
import type { CrisisLine } from '../../ui/crisis-lines.ts';
import { lineDetails } from './line-details.ts';

interface SheetLine {
  readonly name: string;
  readonly numbers: readonly { readonly text: string; readonly href: string }[];
  readonly details: string;
}

interface SheetCountry {
  readonly name: string;
  readonly emergency: string;
  readonly lines: readonly SheetLine[];
}

interface CrisisSheet {
  readonly title: string;
  readonly notes: readonly string[];
  readonly countries: readonly SheetCountry[];
  readonly more: { readonly text: string; readonly name: string; readonly url: string };
}

/** Whom to call in these countries, in words, for a list on paper. */
export function useCrisisSheet(): (countries: readonly string[]) => CrisisSheet {
  const { t } = useTranslation('help');
  const { locale } = useTabLanguage();
  const linesOf = useLinesOf();
  return useCallback(
    (countries) => {
      const names = new Intl.DisplayNames(locale, { type: 'region' });
      const line = (of: CrisisLine): SheetLine => ({
        name: of.name,
        numbers: [
          { text: t('call', { number: of.phone }), href: `tel:${dialled(of.phone)}` },
          ...(of.text === undefined ? [] : [{ text: t('text', { number: of.text }), href: `sms:${dialled(of.text)}` }]),
        ],
        details: lineDetails(of, t, locale),
      });
      const known = countries.flatMap((country) => linesOf(country) ?? []);
      return {
        title: t('lines'),
        notes: [t('danger'), ...(known.length === 0 ? [t('emergency', { number: fallback.emergency })] : []), t('notAllies')],
        countries: known.map(({ country, emergency, lines }) => ({
          name: names.of(country) ?? country,
          emergency: t('emergency', { number: emergency }),
          lines: lines.map(line),
        })),
        more: { text: t(known.length === 0 ? 'noLines' : 'moreLines'), name: fallback.name, url: fallback.url },
      };
    },
    [t, locale, linesOf],
  );
}
