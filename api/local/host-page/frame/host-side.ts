import type { HostConfig, HostPerson } from '../../cloud/host-contract.ts';
import { requestToken } from '../state/local-api.ts';
import type { FrameContext, SdkTheme } from '../teams/context.ts';
import { contextFor } from '../teams/context.ts';
import { readLink } from '../teams/deep-link.ts';
import type { AppState, DialogRequest, DialogResult, HostSide, PickedPerson, SignInResult } from '../teams/host-side.ts';

/** What the page around the frame can do; React holds the state behind it. */
export interface Stage {
  readonly config: HostConfig;
  readonly person: HostPerson;
  readonly theme: SdkTheme;
  readonly locale: string;
  readonly subPageId: string;
  readonly sessionId: string;
  readonly setAppState: (state: AppState) => void;
  readonly openPage: (subPageId: string) => void;
  /** Says in words what real Teams would do here. */
  readonly tell: (sentence: string) => void;
  readonly askForPeople: (options: { title: string; single: boolean }) => Promise<readonly PickedPerson[] | null>;
  readonly askInDialog: (request: DialogRequest) => Promise<DialogResult>;
  readonly askForSignIn: (url: string) => Promise<SignInResult>;
}

/** What only a dialog or a pop-up may do. */
export interface Completion {
  readonly frameContext: FrameContext;
  dialog?(result: unknown): void;
  signIn?(result: SignInResult): void;
}

/** Binds the calls of the SDK to the page around the frame. */
export function createHostSide(stage: Stage, completion: Completion): HostSide {
  const { config, person, tell } = stage;
  const openLink = (text: string): void => {
    const link = readLink(text);
    if (link.kind === 'page') stage.openPage(link.subPageId);
    else if (link.kind === 'chat') tell(`Teams would open a chat with ${link.people.join(', ')}.`);
    else if (link.kind === 'web') window.open(link.url, '_blank', 'noopener');
  };
  return {
    context: () => contextFor({ ...stage, subEntityId: stage.subPageId, frameContext: completion.frameContext }),
    token: () => requestToken(person.objectId),
    signIn: (url) => stage.askForSignIn(url),
    appState: (state) => { stage.setAppState(state); },
    choosePeople: (options) => stage.askForPeople(options),
    openChat: (members) => { tell(`Teams would open a chat with ${members.join(', ')}.`); },
    openPage: ({ appId = config.clientId, subPageId = '' }) => {
      if (appId === config.clientId) stage.openPage(subPageId);
      else tell('Teams would open another app.');
    },
    openLink,
    shareLink: ({ label }) => { tell(`Teams would offer a link to “${label}” for copying.`); },
    // A personal tab has no configuration page, so nothing is kept and nothing can be saved.
    setSettingsValid: () => undefined,
    saveSettings: () => undefined,
    settings: () => ({}),
    settingsSaved: () => undefined,
    openDialog: (request) => stage.askInDialog(request),
    completeDialog: (result) => { completion.dialog?.(result); },
    completeSignIn: (result) => { completion.signIn?.(result); },
  };
}
