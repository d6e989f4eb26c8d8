import type { ScreenLanguage } from '../../shared/vocabulary.ts';

/** What would break confidentiality, in each language of the screens. */
export type ConfidentialityLimits = Readonly<Record<ScreenLanguage, string>>;

/** Used until the organisation words it. */
export const DEFAULT_LIMITS: ConfidentialityLimits = {
  en: 'If somebody’s life is in danger, an ally has to get help. Whenever that is possible, the colleague hears of it first. Apart from that, allies keep it to themselves.',
  de: 'Ist ein Leben in Gefahr, muss die Vertrauensperson Hilfe holen. Wenn es geht, erfährt man es vorher von ihr. Sonst behält sie alles für sich.',
};
