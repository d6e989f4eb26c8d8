/** What the stand-in cloud tells the local Teams host page. Types only: the page imports them too. */

export type PersonRole = 'colleague' | 'ally' | 'manager' | 'admin';

export interface HostPerson {
  objectId: string;
  name: string;
  jobTitle: string;
  department: string;
  site: string;
  role: PersonRole;
}

export interface HostConfig {
  organisationName: string;
  tenantId: string;
  clientId: string;
  /** Where the personal tab stands; another origin than the host page. */
  tabUrl: string;
  featured: HostPerson[];
}

export interface Notice {
  id: string;
  objectId: string;
  text: string;
  activityType: string;
  webUrl: string;
  /** ISO time in UTC */
  at: string;
}

/** What the configuration page of the tab settled about one pin. */
export interface PinSettings {
  entityId: string;
  /** What the channel frames; on the tab's origin. */
  contentUrl: string;
  websiteUrl: string;
  suggestedDisplayName: string;
}

/** The tab in the team's channel; the same for everybody who opens the channel. */
export interface Pin extends PinSettings {
  id: string;
}
