import type { KindOfHelp, VolunteerChoicesQuery, VolunteerInput, WayOfTalking } from '../../gql/graphql.ts';

/** What is typed and chosen. */
export interface VolunteerValues {
  why: string;
  languages: string[];
  topicIds: string[];
  kindsOfHelp: KindOfHelp[];
  waysOfTalking: WayOfTalking[];
  siteId: string;
  department: string;
  hours: string;
}

export function freshValues({ ownPlace }: VolunteerChoicesQuery, language: string): VolunteerValues {
  return {
    why: '', languages: [language], topicIds: [], kindsOfHelp: ['LISTEN'], waysOfTalking: ['CHAT'],
    siteId: ownPlace.site?.id ?? '', department: ownPlace.department ?? '', hours: '',
  };
}

export function inputOf({ why, hours, department, ...rest }: VolunteerValues): VolunteerInput {
  return { ...rest, department: department.trim(), why: why.trim() === '' ? null : why.trim(), hours: hours.trim() === '' ? null : hours.trim() };
}

/** Languages that are offered: whoever speaks another one says so in their own words. BCP 47. */
export const LANGUAGES = [
  'ar', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'ga', 'gu', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja', 'kn', 'ko', 'lt',
  'lv', 'ml', 'mr', 'nb', 'nl', 'pa', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'sw', 'ta', 'te', 'th', 'tl', 'tr', 'uk', 'ur', 'vi', 'zh',
] as const;
