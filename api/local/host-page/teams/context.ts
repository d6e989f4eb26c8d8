import { PERSONAL_TAB } from '../../../../shared/personal-tab.ts';
import type { HostConfig, HostPerson } from '../../cloud/host-contract.ts';

export type SdkTheme = 'default' | 'dark' | 'contrast';
export type FrameContext = 'content' | 'task' | 'authentication';

/** The answer to `getContext`: flat, with the names that the SDK maps to its own structure. */
export interface SdkContext {
  readonly entityId: string;
  readonly subEntityId: string;
  readonly theme: SdkTheme;
  readonly locale: string;
  readonly osLocaleInfo: { readonly timezone: string };
  readonly userObjectId: string;
  readonly tid: string;
  readonly loginHint: string;
  readonly userPrincipalName: string;
  readonly frameContext: FrameContext;
  readonly hostName: 'Teams';
  readonly hostClientType: 'web';
  readonly sessionId: string;
  readonly appSessionId: string;
  readonly appId: string;
}

/** What this host says it can do; the SDK refuses every other capability by itself. */
export const runtime = {
  apiVersion: 4,
  isLegacyTeams: false,
  isNAAChannelRecommended: false,
  supports: {
    app: { notifySuccessResponse: {} },
    chat: {},
    people: {},
    teamsCore: {},
    nestedAppAuth: {},
    dialog: { url: {}, update: {} },
    pages: { config: {}, currentApp: {}, tabs: {}, backStack: {} },
  },
} as const;

export const clientSdkVersion = '2.1.1';

/** A sign-in name that looks real and can reach nobody: ".example" is reserved (RFC 2606). */
export function signInName(name: string, organisationName: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{Mark}/gu, '').toLowerCase();
  const local = plain.replaceAll('ł', 'l').replaceAll('ı', 'i').replaceAll(/[^a-z0-9]+/g, '.');
  return `${local}@${organisationName.toLowerCase()}.example`;
}

export function contextFor(options: {
  config: HostConfig;
  person: HostPerson;
  theme: SdkTheme;
  locale: string;
  subEntityId: string;
  sessionId: string;
  frameContext: FrameContext;
}): SdkContext {
  const { config, person, theme, locale, subEntityId, sessionId, frameContext } = options;
  const name = signInName(person.name, config.organisationName);
  return {
    entityId: PERSONAL_TAB,
    subEntityId,
    theme,
    locale,
    osLocaleInfo: { timezone: new Intl.DateTimeFormat().resolvedOptions().timeZone },
    userObjectId: person.objectId,
    tid: config.tenantId,
    loginHint: name,
    userPrincipalName: name,
    frameContext,
    hostName: 'Teams',
    hostClientType: 'web',
    sessionId,
    appSessionId: sessionId,
    appId: config.clientId,
  };
}
