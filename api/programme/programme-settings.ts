import { z } from 'zod';
import {
  COORDINATOR_LENGTH, CRISIS_LINES_MOST, KEPT_DAYS_AFTER_CLOSING, KEPT_DAYS_WITHOUT_ANSWER, LIMITS_LENGTH, PROGRAMME_NAME_LENGTH, REPLY_WORKING_DAYS, SMALLEST_GROUP,
  SUPPORT_CONTACTS_MOST, SUPPORT_TEXT_LENGTH, type Bounds,
} from '../../shared/limits.ts';
import { plainTextFault } from '../../shared/plain-text.ts';
import { isSafeLink, PHONE, SUPPORT_KINDS } from '../../shared/support-contacts.ts';

const within = ({ least, most }: Bounds) => z.int().min(least).max(most);
const plain = (most: number) => z.string().refine((text) => plainTextFault(text, most) === null);
const inEachLanguage = (most: number) => z.object({ en: plain(most), de: plain(most) });

const contact = z.object({
  kind: z.enum(SUPPORT_KINDS),
  name: plain(SUPPORT_TEXT_LENGTH),
  phone: z.string().regex(PHONE).nullable(),
  link: z.string().max(SUPPORT_TEXT_LENGTH).refine(isSafeLink).nullable(),
  hours: z.union([z.literal(''), plain(SUPPORT_TEXT_LENGTH)]),
  country: z.string().regex(/^[A-Z]{2}$/).nullable(),
});

const crisisLine = z.object({
  country: z.string().regex(/^[A-Z]{2}$/),
  shipped: z.string().regex(PHONE).nullable(),
  name: plain(SUPPORT_TEXT_LENGTH),
  phone: z.string().regex(PHONE),
  text: z.string().regex(PHONE).nullable(),
  hours: plain(SUPPORT_TEXT_LENGTH),
});

/** One correction a shipped line, and no number twice in a country: which of two held would be chance. */
function namesEachOnce(lines: readonly z.infer<typeof crisisLine>[]): boolean {
  const corrected = lines.filter(({ shipped }) => shipped !== null).map(({ country, shipped }) => `${country} ${String(shipped)}`);
  const numbers = lines.map(({ country, phone }) => `${country} ${phone}`);
  return [corrected, numbers].every((list) => new Set(list).size === list.length);
}

/** What an organisation settles about its programme, each within safe bounds. */
export const settingsSchema = z.object({
  name: plain(PROGRAMME_NAME_LENGTH),
  /** Who looks after the allies and how to reach them; null until somebody says. */
  coordinator: inEachLanguage(COORDINATOR_LENGTH).nullable(),
  /** At the end of which working day after a request an answer is due. */
  replyWorkingDays: within(REPLY_WORKING_DAYS),
  /** ISO weekdays that count for it. */
  workingWeek: z.array(z.int().min(1).max(7)).min(1).max(7).refine((days) => new Set(days).size === days.length),
  keptDaysAfterClosing: within(KEPT_DAYS_AFTER_CLOSING),
  keptDaysWithoutAnswer: within(KEPT_DAYS_WITHOUT_ANSWER),
  /** What would break confidentiality, in the organisation's words. */
  confidentialityLimits: inEachLanguage(LIMITS_LENGTH),
  /** The employer's own support. */
  supportContacts: z.array(contact).max(SUPPORT_CONTACTS_MOST),
  /** Shipped crisis lines that were corrected, and lines that were added. */
  crisisLines: z.array(crisisLine).max(CRISIS_LINES_MOST).refine(namesEachOnce),
  /** Numbers about fewer people than this are not shown. */
  smallestGroup: within(SMALLEST_GROUP),
});

export type ProgrammeSettings = z.infer<typeof settingsSchema>;
