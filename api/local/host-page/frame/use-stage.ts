import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { HostConfig, HostPerson } from '../../cloud/host-contract.ts';
import type { HostLanguage, HostQuery, HostTheme } from '../state/host-query.ts';
import { tellPeer } from '../teams/connection.ts';
import type { Log } from '../teams/connection.ts';
import type { SdkTheme } from '../teams/context.ts';
import type { SdkEvent } from '../teams/envelope.ts';
import type { AppState, DialogRequest, DialogResult, HostSide, PickedPerson } from '../teams/host-side.ts';
import type { Stage } from './host-side.ts';
import { createHostSide } from './host-side.ts';
import { signInByPopup } from './sign-in.ts';
import type { DialogQuestion, PeopleQuestion } from './use-asked.ts';
import { useAsked } from './use-asked.ts';
import { usePeer } from './use-peer.ts';

export interface TabStageProps {
  config: HostConfig;
  person: HostPerson;
  query: HostQuery;
  /** Where in the tab the person is sent; another `visit` loads the frame anew. */
  page: { subPageId: string; visit: number };
  log: Log;
  onOpenPage: (subPageId: string) => void;
}

export interface StageView {
  readonly frameKey: string;
  readonly failure: string | null;
  readonly peopleQuestion: PeopleQuestion | null;
  readonly dialogQuestion: DialogQuestion | null;
  readonly hostForDialog: (complete: (result: unknown) => void) => HostSide;
  readonly reload: () => void;
}

const sdkThemes: Readonly<Record<HostTheme, SdkTheme>> = { light: 'default', dark: 'dark', contrast: 'contrast' };
/** Teams writes locales in lower case. */
const locales: Readonly<Record<HostLanguage, string>> = { en: 'en-gb', de: 'de-de' };

/** Tells the tab when something of its context changes; what it is at first travels in the context. */
function useChange(peer: { frame: RefObject<HTMLIFrameElement | null>; origin: string; log: Log }, value: string, event: () => SdkEvent): void {
  const { frame, origin, log } = peer;
  const told = useRef(value);
  const currentEvent = useEffectEvent(event);
  useEffect(() => {
    if (told.current === value) return;
    told.current = value;
    tellPeer({ window: () => frame.current?.contentWindow ?? null, origin, log }, currentEvent());
  }, [frame, origin, value, log]);
}

/** The state of the framed tab, and what its messages do to it. */
export function useStage(
  props: TabStageProps,
  frame: RefObject<HTMLIFrameElement | null>,
  tell: (sentence: string) => void,
): StageView {
  const { config, person, query, page, log, onOpenPage } = props;
  const origin = new URL(config.tabUrl).origin;
  const [sessionId] = useState(() => crypto.randomUUID());
  const [attempt, setAttempt] = useState(0);
  const frameKey = `${String(page.visit)} ${String(attempt)}`;
  // Kept with the key of the frame that said it, so that a reload starts without it.
  const [app, setApp] = useState<{ key: string; state: AppState }>({ key: frameKey, state: 'loading' });
  const [peopleQuestion, askForPeople] = useAsked<{ title: string; single: boolean }, readonly PickedPerson[] | null>(null);
  const [dialogQuestion, askInDialog] = useAsked<DialogRequest, DialogResult>({ dismissed: true });
  const theme = sdkThemes[query.theme];

  const stage: Stage = {
    config, person, theme, sessionId, askForPeople, askInDialog, tell,
    locale: locales[query.lang],
    subPageId: page.subPageId,
    setAppState: (state) => { setApp({ key: frameKey, state }); },
    openPage: onOpenPage,
    askForSignIn: (url) =>
      signInByPopup({ url, origin, log, hostFor: (signIn) => createHostSide(stage, { frameContext: 'authentication', signIn }) }),
  };
  const hostSide = createHostSide(stage, { frameContext: 'content' });
  usePeer(frame, origin, hostSide, log);
  useChange({ frame, origin, log }, theme, () => ({ func: 'themeChange', args: [theme] }));
  useChange({ frame, origin, log }, query.lang, () => ({ func: 'contextChange', args: [hostSide.context()] }));

  return {
    frameKey,
    failure: app.key === frameKey && typeof app.state === 'object' ? app.state.failed : null,
    peopleQuestion,
    dialogQuestion,
    hostForDialog: (dialog) => createHostSide(stage, { frameContext: 'task', dialog }),
    reload: () => { setAttempt(attempt + 1); },
  };
}
