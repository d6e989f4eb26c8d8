/** The shape of the demo organisation that local mode fills its database with. */

export type DemoKindOfHelp = 'LISTEN' | 'FIND_RESOURCES' | 'PRACTICAL_HELP' | 'JUST_A_CHAT';
export type DemoWayOfTalking = 'CHAT' | 'CALL' | 'IN_PERSON' | 'WHEN_YOU_HAVE_TIME';

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type DemoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Wall time in the ally's zone, "HH:MM"; an entry never crosses midnight. */
export interface DemoHours {
  weekday: DemoWeekday;
  start: string;
  end: string;
}

export interface DemoSite {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2 */
  country: string;
  /** IANA zone */
  timeZone: string;
}

export interface DemoTopic {
  id: string;
  names: { en: string; de: string };
}

export interface DemoPerson {
  objectId: string;
  name: string;
  department: string;
  siteId: string;
  /** BCP 47 */
  language: string;
  jobTitle: string;
  roles: string[];
}

export interface DemoAlly {
  id: string;
  objectId: string;
  about: string;
  canDo: string;
  cannotDo: string;
  languages: string[];
  topicIds: string[];
  kindsOfHelp: DemoKindOfHelp[];
  waysOfTalking: DemoWayOfTalking[];
  timeZone: string;
  maxOpenConversations: number;
  weeklyHours: DemoHours[];
  takesNewPeople: boolean;
}

/** Object ids of the people that the local Teams host offers first. */
export interface DemoFeatured {
  colleague: string;
  allies: [string, string];
  manager: string;
  admin: string;
}

export interface DemoOrganisation {
  tenantId: string;
  clientId: string;
  name: string;
  departments: string[];
  sites: DemoSite[];
  topics: DemoTopic[];
  people: DemoPerson[];
  allies: DemoAlly[];
  /** Object id -> object id of the manager. */
  managers: ReadonlyMap<string, string>;
  featured: DemoFeatured;
  /** Who looks after the allies, and how to reach them. */
  coordinator: { en: string; de: string };
}
