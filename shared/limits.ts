/** Every length, count and page size of the product. Lengths are in characters (Unicode code points). */

export const MESSAGE_LENGTH = 4_000;
export const SEARCH_LENGTH = 100;

export const PAGE_SIZE = 24;
export const PAGE_SIZE_MOST = 50;
export const MESSAGES_PAGE_SIZE = 50;

/** How many values one filter or one request may name. */
export const CHOICES_MOST = 50;

/** Windows of availability are kept ahead for this many days. */
export const WINDOW_DAYS = 28;

/** Days after which a closed, declined or withdrawn request is destroyed. */
export const KEPT_DAYS_AFTER_CLOSING = 30;
/** Days after which a request that nobody answered is destroyed. */
export const KEPT_DAYS_WITHOUT_ANSWER = 14;
/** Days for which backups of the keyring are kept: what was erased is gone from them after this. */
export const BACKUP_DAYS = 1;
