import type { ScreenLanguage } from '../../shared/vocabulary.ts';

/** What would break confidentiality, in each language of the screens. */
export type ConfidentialityLimits = Readonly<Record<ScreenLanguage, string>>;

/** Used until the organisation words it. */
export const DEFAULT_LIMITS: ConfidentialityLimits = {
  en: 'An ally has to get help if somebody’s life is in danger. They tell you first, whenever they can. Apart from that, they keep it to themselves.',
  de: 'Ist ein Leben in Gefahr, muss deine Vertrauensperson Hilfe holen. Wenn es geht, sagt sie es dir vorher. Sonst behält sie alles für sich.',
};
