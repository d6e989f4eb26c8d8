import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { HostConfig, HostPerson } from '../../cloud/host-contract.ts';
import type { HostLanguage, HostQuery, HostTheme } from '../state/host-query.ts';
import { requestToken } from '../state/local-api.ts';
import { tellPeer } from '../teams/connection.ts';
import type { Log } from '../teams/connection.ts';
import type { SdkTheme } from '../teams/context.ts';
import type { SdkEvent } from '../teams/envelope.ts';
import type { AppState, DialogRequest, DialogResult, PickedPerson } from '../teams/host-side.ts';
import type { Place } from '../teams/place.ts';
import type { TokenAnswer } from '../teams/token-answers.ts';
import { createTokenDesk } from '../teams/token-answers.ts';
import type { Completion, Stage } from './host-side.ts';
import { createHostSide } from './host-side.ts';
import { signInByPopup } from './sign-in.ts';
import type { DialogQuestion, PeopleQuestion } from './use-asked.ts';
import { useAsked } from './use-asked.ts';
import { usePeer } from './use-peer.ts';

export interface StageProps {
  config: HostConfig;
  person: HostPerson;
  query: HostQuery;
  place: Place;
  log: Log;
  onOpenPage: (subPageId: string) => void;
  /** Goes to where the person was before; false where that was nowhere. */
  onGoBack: () => boolean;
}

export interface StageView {
  readonly stage: Stage;
  readonly origin: string;
  readonly frameKey: string;
  readonly failure: string | null;
  /** The tab wants to hear of the back button. */
  readonly handlesBack: boolean;
  readonly pressBack: () => void;
  readonly peopleQuestion: PeopleQuestion | null;
  readonly dialogQuestion: DialogQuestion | null;
  readonly reload: () => void;
}

const sdkThemes: Readonly<Record<HostTheme, SdkTheme>> = { light: 'default', dark: 'dark', contrast: 'contrast' };
/** Teams writes locales in lower case. */
const locales: Readonly<Record<HostLanguage, string>> = { en: 'en-gb', de: 'de-de' };
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

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

/** What the tab said about itself, kept with the key of the frame that said it, so that a reload starts without it. */
interface Said {
  readonly key: string;
  readonly app: AppState;
  readonly handlers: readonly string[];
}

/** Remembers what the present frame said. */
function useSaid(key: string) {
  const unsaid: Said = { key, app: 'loading', handlers: [] };
  const [kept, setKept] = useState<Said>(unsaid);
  const update = (change: (said: Said) => Partial<Said>): void => {
    setKept((last) => {
      const said = last.key === key ? last : unsaid;
      return { ...said, ...change(said) };
    });
  };
  return [kept.key === key ? kept : unsaid, update] as const;
}

function useTokenDesk(answer: TokenAnswer, objectId: string): Stage['token'] {
  return useMemo(() => createTokenDesk(answer, (seconds) => requestToken(objectId, seconds)), [answer, objectId]);
}

/** The state of the framed tab, and what its messages do to it. */
export function useStage(
  props: StageProps & { completion: Completion },
  frame: RefObject<HTMLIFrameElement | null>,
  tell: (sentence: string) => void,
): StageView {
  const { config, person, query, place, log, completion } = props;
  const origin = new URL(config.tabUrl).origin;
  const [sessionId] = useState(() => crypto.randomUUID());
  const [attempt, setAttempt] = useState(0);
  const frameKey = [query.kind, query.token, place.url, place.visit, attempt].join(' ');
  const [said, update] = useSaid(frameKey);
  const [peopleQuestion, askForPeople] = useAsked<{ title: string; single: boolean }, readonly PickedPerson[] | null>(null);
  const [dialogQuestion, askInDialog] = useAsked<DialogRequest, DialogResult>({ dismissed: true });
  const theme = sdkThemes[query.theme];
  const token = useTokenDesk(query.token, person.objectId);

  const stage: Stage = {
    config, person, theme, sessionId, askForPeople, askInDialog, tell, timeZone, place, token,
    kind: query.kind,
    locale: locales[query.lang],
    setAppState: (app) => { update(() => ({ app })); },
    handles: (event) => { update(({ handlers }) => ({ handlers: [...handlers, event] })); },
    openPage: props.onOpenPage,
    goBack: props.onGoBack,
    askForSignIn: (url) =>
      signInByPopup({ url, origin, log, hostFor: (signIn) => createHostSide(stage, { frameContext: 'authentication', signIn }) }),
  };
  const hostSide = createHostSide(stage, completion);
  usePeer(frame, origin, hostSide, log);
  useChange({ frame, origin, log }, theme, () => ({ func: 'themeChange', args: [theme] }));
  useChange({ frame, origin, log }, query.lang, () => ({ func: 'contextChange', args: [hostSide.context()] }));

  return {
    stage, origin, frameKey, peopleQuestion, dialogQuestion,
    failure: typeof said.app === 'object' ? said.app.failed : null,
    handlesBack: said.handlers.includes('backButton'),
    pressBack: () => {
      tellPeer({ window: () => frame.current?.contentWindow ?? null, origin, log }, { func: 'backButtonPress', args: [] });
    },
    reload: () => { setAttempt(attempt + 1); },
  };
}
