/** The closed lists of words that people choose from. */

export const KINDS_OF_HELP = ['LISTEN', 'FIND_RESOURCES', 'PRACTICAL_HELP', 'JUST_A_CHAT'] as const;
export type KindOfHelp = (typeof KINDS_OF_HELP)[number];

export const WAYS_OF_TALKING = ['CHAT', 'CALL', 'IN_PERSON', 'WHEN_YOU_HAVE_TIME'] as const;
export type WayOfTalking = (typeof WAYS_OF_TALKING)[number];

export const AVAILABILITY_STATUSES = ['NOW', 'LATER', 'NOT_TAKING_NEW_PEOPLE', 'UNKNOWN'] as const;
export type AvailabilityStatus = (typeof AVAILABILITY_STATUSES)[number];

/** The languages of the screens (BCP 47); the first is the fallback. */
export const SCREEN_LANGUAGES = ['en', 'de'] as const;
export type ScreenLanguage = (typeof SCREEN_LANGUAGES)[number];
