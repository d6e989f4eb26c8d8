/** The closed lists of words that people choose from. */

export const KINDS_OF_HELP = ['LISTEN', 'FIND_RESOURCES', 'PRACTICAL_HELP', 'JUST_A_CHAT'] as const;
export type KindOfHelp = (typeof KINDS_OF_HELP)[number];

export const WAYS_OF_TALKING = ['CHAT', 'CALL', 'IN_PERSON', 'WHEN_YOU_HAVE_TIME'] as const;
export type WayOfTalking = (typeof WAYS_OF_TALKING)[number];

export const AVAILABILITY_STATUSES = ['NOW', 'LATER', 'AWAY', 'NOT_TAKING_NEW_PEOPLE', 'UNKNOWN'] as const;
export type AvailabilityStatus = (typeof AVAILABILITY_STATUSES)[number];

/** How soon somebody wants to talk: at this moment, or before the day ends where they are. */
export const REACHABLE = ['NOW', 'TODAY'] as const;
export type Reachable = (typeof REACHABLE)[number];

/** What Teams says of somebody at this moment, as far as it matters to whoever wants to talk to them. */
export const PRESENCES = ['FREE', 'BUSY', 'OFFLINE'] as const;
export type Presence = (typeof PRESENCES)[number];

/** The filters of the directory, by what they look at. */
export const DIRECTORY_FILTERS = ['NAME', 'TOPIC', 'LANGUAGE', 'SITE', 'DEPARTMENT', 'KIND_OF_HELP', 'WAY_OF_TALKING', 'REACHABLE'] as const;
export type DirectoryFilterName = (typeof DIRECTORY_FILTERS)[number];

/** For how long an ally pauses. */
export const PAUSE_LENGTHS = ['ONE_HOUR', 'TODAY', 'UNTIL_DATE'] as const;
export type PauseLength = (typeof PAUSE_LENGTHS)[number];

/** What the tag of a language that somebody speaks looks like (BCP 47, without the rare forms). */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/;

/** The languages of the screens (BCP 47); the first is the fallback. */
export const SCREEN_LANGUAGES = ['en', 'de'] as const;
export type ScreenLanguage = (typeof SCREEN_LANGUAGES)[number];

/** Where a notice can lead. */
export const NOTICE_PLACES = ['OWN_REQUEST', 'INCOMING_REQUEST', 'OWN_ROLE', 'NOWHERE'] as const;
export type NoticePlaceKind = (typeof NOTICE_PLACES)[number];
