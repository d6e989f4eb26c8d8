import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { HostConfig, HostPerson } from '../../cloud/host-contract.ts';
import type { HostLanguage, HostQuery, HostTheme } from '../state/host-query.ts';
import { tellPeer } from '../teams/connection.ts';
import type { Log } from '../teams/connection.ts';
import type { SdkTheme } from '../teams/context.ts';
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

/** Tells the tab when the theme changes; the first theme travels in the context. */
function useThemeChange(frame: RefObject<HTMLIFrameElement | null>, origin: string, theme: SdkTheme, log: Log): void {
  const told = useRef(theme);
  useEffect(() => {
    if (told.current === theme) return;
    told.current = theme;
    tellPeer({ window: () => frame.current?.contentWindow ?? null, origin, log }, { func: 'themeChange', args: [theme] });
  }, [frame, origin, theme, log]);
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
  const frameKey = `${query.lang} ${String(page.visit)} ${String(attempt)}`;
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
  usePeer(frame, origin, createHostSide(stage, { frameContext: 'content' }), log);
  useThemeChange(frame, origin, theme, log);

  return {
    frameKey,
    failure: app.key === frameKey && typeof app.state === 'object' ? app.state.failed : null,
    peopleQuestion,
    dialogQuestion,
    hostForDialog: (dialog) => createHostSide(stage, { frameContext: 'task', dialog }),
    reload: () => { setAttempt(attempt + 1); },
  };
}
