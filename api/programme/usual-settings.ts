import { KEPT_DAYS_AFTER_CLOSING, KEPT_DAYS_WITHOUT_ANSWER, REPLY_WORKING_DAYS, SMALLEST_GROUP } from '../../shared/limits.ts';
import { USUAL_WORKING_WEEK } from '../../shared/time/reply-due.ts';
import { DEFAULT_LIMITS } from './confidentiality-limits.ts';
import type { ProgrammeSettings } from './programme-settings.ts';

/** What holds where an organisation settles nothing. */
export const USUAL_SETTINGS: ProgrammeSettings = {
  name: 'Peer Support',
  coordinator: null,
  replyWorkingDays: REPLY_WORKING_DAYS.usual,
  workingWeek: [...USUAL_WORKING_WEEK],
  keptDaysAfterClosing: KEPT_DAYS_AFTER_CLOSING.usual,
  keptDaysWithoutAnswer: KEPT_DAYS_WITHOUT_ANSWER.usual,
  confidentialityLimits: DEFAULT_LIMITS,
  supportContacts: [],
  crisisLines: [],
  smallestGroup: SMALLEST_GROUP.usual,
};
