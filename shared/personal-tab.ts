/** Entity id of the personal tab, as the app package names it. */
export const PERSONAL_TAB = 'peerSupport';
/** Entity id of every pinned tab. */
export const PINNED_TAB = 'peerSupportChannel';
