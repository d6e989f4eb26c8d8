import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { remaining, saidThreshold } from '../remaining.ts';

/** How much room is left for a message, in words; near the end it is read out, politely. */
export function useRemainingWords(text: string): string | undefined {
  const { t } = useTranslation('contacts');
  const announce = useAnnounce();
  const left = remaining(text);
  const words = left === null ? undefined : left < 0 ? t('ask.tooMany', { count: -left }) : t('ask.remaining', { count: left });
  const threshold = saidThreshold(left);
  const said = useRef<number | null>(null);
  useEffect(() => {
    if (threshold !== said.current && threshold !== null && words !== undefined) announce(words);
    said.current = threshold;
  }, [announce, threshold, words]);
  return words;
}
