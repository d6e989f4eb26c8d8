import { ID_LENGTH, PIN_CHOICES_MOST } from '../../../shared/limits.ts';
import { tabLanguages } from '../../app/language.ts';
import type { TabLanguage } from '../../app/language.ts';

/** What whoever pins the tab chooses. It stands in the address of the tab in the channel, and nowhere else. */
export interface PinChoices {
  readonly siteIds: string[];
  readonly topicIds: string[];
  readonly language: TabLanguage;
}

/** Reads what an address says, which anybody could have written: what is no choice is left out. */
export function readPinChoices(address: string): PinChoices {
  const { searchParams } = new URL(address);
  const language = tabLanguages.find((one) => one === searchParams.get('language')) ?? 'en';
  return { siteIds: idsIn(searchParams.get('sites')), topicIds: idsIn(searchParams.get('topics')), language };
}

/** The address of the personal tab, seen from any page of it. */
export function tabAddress(page: string): string {
  const { origin, pathname } = new URL(page);
  return `${origin}${pathname}`;
}

/** The address of the tab in a channel, seen from any page of it. */
export function pinAddress(page: string, { siteIds, topicIds, language }: PinChoices): string {
  const search = new URLSearchParams({ view: 'channel' });
  if (siteIds.length > 0) search.set('sites', siteIds.join(','));
  if (topicIds.length > 0) search.set('topics', topicIds.join(','));
  search.set('language', language);
  return `${tabAddress(page)}?${search.toString()}`;
}

/** Whether an address does not hold as much as this. */
export function isTooMuch({ siteIds, topicIds }: PinChoices): boolean {
  return siteIds.length > PIN_CHOICES_MOST || topicIds.length > PIN_CHOICES_MOST;
}

function idsIn(text: string | null): string[] {
  const ids = (text ?? '').split(',').filter((id) => id.length > 0 && id.length <= ID_LENGTH && /^[\w-]+$/.test(id));
  return [...new Set(ids)].slice(0, PIN_CHOICES_MOST);
}
