import type { HostConfig, HostPerson } from '../../cloud/host-contract.ts';
import type { FrameContext, SdkTheme } from '../teams/context.ts';
import { contextFor } from '../teams/context.ts';
import { readLink } from '../teams/deep-link.ts';
import type { HostKind } from '../teams/host-kinds.ts';
import type { AppState, DialogRequest, DialogResult, HostSide, PickedPerson, SettingsSide, SignInResult, TokenResult } from '../teams/host-side.ts';
import type { Place } from '../teams/place.ts';
import { settledSide } from '../teams/settings-talk.ts';

/** What the page around the frame can do; React holds the state behind it. */
export interface Stage {
  readonly config: HostConfig;
  readonly person: HostPerson;
  readonly theme: SdkTheme;
  readonly locale: string;
  readonly timeZone: string;
  readonly kind: HostKind;
  readonly place: Place;
  readonly sessionId: string;
  readonly token: (silent: boolean) => Promise<TokenResult>;
  readonly setAppState: (state: AppState) => void;
  /** Opens the personal tab there, wherever the person is. */
  readonly openPage: (subPageId: string) => void;
  readonly handles: (event: string) => void;
  readonly goBack: () => boolean;
  /** Says in words what real Teams would do here. */
  readonly tell: (sentence: string) => void;
  readonly askForPeople: (options: { title: string; single: boolean }) => Promise<readonly PickedPerson[] | null>;
  readonly askInDialog: (request: DialogRequest) => Promise<DialogResult>;
  readonly askForSignIn: (url: string) => Promise<SignInResult>;
}

/** What only a dialog, a pop-up or a configuration page may do. */
export interface Completion {
  readonly frameContext: FrameContext;
  dialog?(result: unknown): void;
  signIn?(result: SignInResult): void;
  readonly settings?: SettingsSide;
}

const noDeepLinks = 'Deep links are not supported in this host.';

/** Opens what a link leads to, or says why not. */
function linksOf({ config, kind, tell, openPage }: Stage): Pick<HostSide, 'openChat' | 'startCall' | 'openPage' | 'openLink'> {
  const openChat = (people: readonly string[]): void => { tell(`Teams would open a chat with ${people.join(', ')}.`); };
  const startCall = (people: readonly string[]): void => { tell(`Teams would call ${people.join(', ')}.`); };
  const openApp = (appId: string, subPageId: string): null => {
    if (appId === config.clientId) openPage(subPageId);
    else tell('Teams would open another app.');
    return null;
  };
  return {
    openChat,
    startCall,
    openPage: ({ appId = config.clientId, subPageId = '' }) =>
      kind === 'bare-capabilities' ? noDeepLinks : openApp(appId, subPageId),
    openLink: (text) => {
      const link = readLink(text);
      if (link.kind === 'none') return 'This is not a link that can be opened.';
      if (link.kind === 'web') window.open(link.url, '_blank', 'noopener');
      else if (kind === 'bare-capabilities') return noDeepLinks;
      else if (link.kind === 'page') return openApp(link.appId, link.subPageId);
      else (link.kind === 'call' ? startCall : openChat)(link.people);
      return null;
    },
  };
}

/** Binds the calls of the SDK to the page around the frame. */
export function createHostSide(stage: Stage, completion: Completion): HostSide {
  const { place, tell } = stage;
  const { entityId, subPageId: subEntityId, channel } = place;
  return {
    kind: stage.kind,
    context: () => contextFor({ ...stage, entityId, subEntityId, channel, frameContext: completion.frameContext }),
    token: (silent) => stage.token(silent),
    signIn: (url) => stage.askForSignIn(url),
    appState: (state) => { stage.setAppState(state); },
    choosePeople: (options) => stage.askForPeople(options),
    ...linksOf(stage),
    shareLink: ({ label }) => { tell(`Teams would offer a link to “${label}” for copying.`); },
    handles: (event) => { stage.handles(event); },
    goBack: () => stage.goBack(),
    ...(completion.settings ?? settledSide(place.kept)),
    openDialog: (request) => stage.askInDialog(request),
    completeDialog: (result) => { completion.dialog?.(result); },
    completeSignIn: (result) => { completion.signIn?.(result); },
  };
}
