import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../../app/language.ts';
import { useNow } from '../../../ui/clock.tsx';
import { useTimeZone } from '../../../ui/use-time-zone.ts';
import { replyDueWords } from '../reply-due-words.ts';

/**
 * When an answer is due, as a sentence for the colleague (`replyDue`) or the ally (`answerDue`).
 *
 * @param dueAt ISO time in UTC; null where none is promised
 */
export function useReplyDueText(reader: 'replyDue' | 'answerDue', dueAt: string | null | undefined, name: string): string {
  const { t } = useTranslation('contacts');
  const { locale } = useTabLanguage();
  const now = useNow();
  const timeZone = useTimeZone();
  if (dueAt == null) return t(`${reader}.none`, { name });
  const { when, ...words } = replyDueWords({ dueAt, now, timeZone, language: locale });
  return t(`${reader}.${when}`, { name, ...words });
}
