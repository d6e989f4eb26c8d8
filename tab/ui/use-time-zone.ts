import { useTabLanguage } from '../app/language.ts';

/** The IANA zone in which the viewer reads times: the host's, else the browser's, which changes when the computer travels. */
export function useTimeZone(): string {
  const { timeZone } = useTabLanguage();
  return timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
