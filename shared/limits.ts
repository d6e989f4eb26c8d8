/** Every length, count and page size of the product. Lengths are in characters (Unicode code points). */

export const MESSAGE_LENGTH = 4_000;
export const SEARCH_LENGTH = 100;

export const PAGE_SIZE = 24;
export const PAGE_SIZE_MOST = 50;
export const MESSAGES_PAGE_SIZE = 50;

/** How many values one filter or one request may name. */
export const CHOICES_MOST = 50;

/** How many allies the tab in a channel shows. */
export const PINNED_ALLIES_MOST = 24;
/** How many sites, and how many topics, a pin names: they stand in an address, of which about 2,000 characters hold everywhere. */
export const PIN_CHOICES_MOST = 20;

/** How many allies are proposed to somebody for whom one is to be found. */
export const PROPOSED_MOST = 3;

/** An opaque id, and the name of a department or site. */
export const ID_LENGTH = 36;
export const PLACE_NAME_LENGTH = 200;

/** Windows of availability are kept ahead for this many days. */
export const WINDOW_DAYS = 28;

/** The profile shows the windows of this many days ahead. */
export const COMING_DAYS = 7;

/** Weekly hours: how many weeks a pattern may have, and how many intervals all of them together. */
export const PATTERN_WEEKS_MOST = 4;
export const INTERVALS_MOST = 100;

/** Time off that is still to come, and how far ahead it may lie. */
export const TIME_OFF_MOST = 50;
export const TIME_OFF_DAYS_AHEAD = 730;
/** The longest pause. Whoever is away for longer takes time off, which is said in advance. */
export const PAUSE_DAYS_MOST = 90;

export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/** How many people an ally holds at once, and how many new ones in a week. */
export const OPEN_CONVERSATIONS: Bounds = { least: 1, most: 10, usual: 2 };
export const NEW_PEOPLE_A_WEEK: Bounds = { least: 1, most: 20, usual: 3 };
/** Hours without new people after a heavy conversation. */
export const COOL_DOWN_HOURS: Bounds = { least: 0, most: 336, usual: 48 };

/** Days after which a request that ended is destroyed. */
export const KEPT_DAYS_AFTER_CLOSING: Bounds = { least: 7, most: 90, usual: 30 };
/** Days after which a request that nobody answered is destroyed. */
export const KEPT_DAYS_WITHOUT_ANSWER: Bounds = { least: 5, most: 30, usual: 14 };
/** At the end of which working day after a request an answer is due. */
export const REPLY_WORKING_DAYS: Bounds = { least: 1, most: 5, usual: 1 };
/** Numbers about fewer people than this are not shown. */
export const SMALLEST_GROUP: Bounds = { least: 5, most: 50, usual: 10 };
export const PROGRAMME_NAME_LENGTH = 100;
export const COORDINATOR_LENGTH = 200;
export const LIMITS_LENGTH = 1_000;
export const SUPPORT_TEXT_LENGTH = 200;
export const CRISIS_LINES_MOST = 100;
export const SUPPORT_CONTACTS_MOST = 20;
/** For how many months a training counts. */
export const COURSE_MONTHS: Bounds = { least: 1, most: 120, usual: 36 };
/** Days before the end of a training on which the ally is told. */
export const TRAINING_NOTICE_DAYS = [60, 30, 7] as const;
/** Why somebody wants to be an ally, and when they could; how a training is proved; the text of the charter. */
export const OWN_WORDS_LENGTH = 2_000;
export const EVIDENCE_LENGTH = 500;
export const CHARTER_LENGTH = 10_000;

/** Days for which backups of the keyring are kept: what was erased is gone from them after this. */
export const BACKUP_DAYS = 1;

/** A file of the roster: rows, bytes, and bytes of one part of it on its way. */
export const IMPORT_ROWS_MOST = 50_000;
export const IMPORT_BYTES_MOST = 60 * 2 ** 20;
export const IMPORT_PART_BYTES = 2 ** 21;
/** Bytes of one row of such a file. */
export const IMPORT_ROW_BYTES = 2 ** 17;
/** People in one part of the roster as a file. */
export const EXPORT_PART_ROWS = 250;

/** A page of the roster, and how many people one act on many may name. */
export const ROSTER_PAGE_SIZE = 100;
export const ROSTER_ACT_MOST = 200;
/** Longest text of an ally about themselves. */
export const PROFILE_TEXT_LENGTH = 2_000;
/** A training that ends within this many days is due. */
export const TRAINING_DUE_DAYS = 60;
