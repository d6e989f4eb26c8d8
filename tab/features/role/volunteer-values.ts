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
