import type { FrameContext } from './context.ts';

/**
 * The kinds of hosts that the tab may find itself in:
 * `usual` is Teams as it is today; `legacy` the first Teams, which only names a version and leaves the rest to the SDK; `bare-capabilities` a host
 * without people picker, chats, calls and deep links; `silent` one that hears and never answers; `naa` one that wants nested app authentication.
 */
export const hostKinds = ['usual', 'legacy', 'bare-capabilities', 'silent', 'naa'] as const;
export type HostKind = (typeof hostKinds)[number];

const pages = { config: {}, currentApp: {}, tabs: {}, backStack: {} };

/** What this host says it can do; the SDK refuses every other capability by itself. */
const usual = {
  apiVersion: 4,
  isLegacyTeams: false,
  isNAAChannelRecommended: false,
  supports: {
    app: { notifySuccessResponse: {} },
    call: {},
    chat: {},
    people: {},
    teamsCore: {},
    nestedAppAuth: {},
    dialog: { url: {}, update: {} },
    pages,
  },
};

const runtimes = {
  usual,
  silent: usual,
  naa: { ...usual, isNAAChannelRecommended: true },
  'bare-capabilities': { ...usual, supports: { app: {}, teamsCore: {}, pages: { config: {} } } },
};

const clientSdkVersion = '2.1.1';
/** Before 2.0.0, so that the SDK finds no people picker; from 1.9.0 on it knows the rest by itself. */
const legacySdkVersion = '1.9.0';

/** The answer to `initialize`. */
export function introductionOf(kind: HostKind, frameContext: FrameContext): readonly unknown[] {
  if (kind === 'legacy') return [frameContext, 'web', legacySdkVersion];
  return [frameContext, 'web', JSON.stringify(runtimes[kind]), clientSdkVersion];
}
