import { PERSONAL_TAB } from '../../../../shared/personal-tab.ts';
import type { HostConfig, HostPerson } from '../../cloud/host-contract.ts';
import type { ChannelContext } from './channel.ts';

export type SdkTheme = 'default' | 'dark' | 'contrast';
export type FrameContext = 'content' | 'settings' | 'remove' | 'task' | 'authentication';

/** The answer to `getContext`: flat, with the names that the SDK maps to its own structure. */
export interface SdkContext extends Partial<ChannelContext> {
  readonly entityId: string;
  readonly subEntityId: string;
  readonly theme: SdkTheme;
  readonly locale: string;
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
  /** The only place where the SDK tells of a time zone; not every host fills it in. */
  readonly osLocaleInfo: { readonly platform: 'windows'; readonly regionalFormat: string; readonly timezone: string };
}

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
  entityId?: string;
  subEntityId: string;
  channel?: ChannelContext | null;
  timeZone: string;
  sessionId: string;
  frameContext: FrameContext;
}): SdkContext {
  const { config, person, theme, locale, entityId = PERSONAL_TAB, subEntityId, channel, timeZone, sessionId, frameContext } = options;
  const name = signInName(person.name, config.organisationName);
  return {
    entityId,
    subEntityId,
    theme,
    locale,
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
    osLocaleInfo: { platform: 'windows', regionalFormat: locale, timezone: timeZone },
    ...channel,
  };
}
