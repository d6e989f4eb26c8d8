import { dialogAnswers } from './dialog-answers.ts';
import { introductionOf } from './host-kinds.ts';
import type { HostSide } from './host-side.ts';
import { navigationAnswers } from './navigation-answers.ts';
import { textOf, textsOf, recordOf } from './read-args.ts';
import { settingsAnswers } from './settings-answers.ts';

/** The arguments of the reply, or null for a message that the SDK sends without waiting. */
export type Answer = readonly unknown[] | null;
export type Answerer = (args: readonly unknown[], host: HostSide) => Answer | Promise<Answer>;

/** `SdkError` codes of the SDK. */
const userAborted = 8000;

const lifeAnswers: Readonly<Record<string, Answerer>> = {
  initialize: (_args, host) => introductionOf(host.kind, host.context().frameContext),
  getContext: (_args, host) => [host.context()],
  registerHandler: ([event], host) => {
    host.handles(textOf(event));
    return null;
  },
  readyToUnload: () => null,
  'appInitialization.appLoaded': () => null,
  'appInitialization.success': (_args, host) => {
    host.appState('ready');
    return [];
  },
  'appInitialization.failure': ([reason, message], host) => {
    host.appState({ failed: textOf(message) || textOf(reason) });
    return null;
  },
  'appInitialization.expectedFailure': ([reason, message], host) => {
    host.appState({ failed: textOf(message) || textOf(reason) });
    return null;
  },
};

const peopleAnswers: Readonly<Record<string, Answerer>> = {
  'authentication.getAuthToken': async ([, , silent], host) => {
    const result = await host.token(silent === true);
    return 'token' in result ? [true, result.token] : [false, result.refused];
  },
  'authentication.authenticate': async ([url], host) => {
    const result = await host.signIn(textOf(url));
    return 'result' in result ? [true, result.result] : [false, result.refused];
  },
  'authentication.authenticate.success': ([result], host) => {
    host.completeSignIn({ result: textOf(result) });
    return null;
  },
  'authentication.authenticate.failure': ([reason], host) => {
    host.completeSignIn({ refused: textOf(reason) });
    return null;
  },
  'people.selectPeople': async ([inputs], host) => {
    const { title, singleSelect } = recordOf(inputs);
    const picked = await host.choosePeople({ title: textOf(title), single: singleSelect === true });
    return picked === null ? [{ errorCode: userAborted, message: 'Closed without choosing.' }] : [null, picked];
  },
  'chat.openChat': ([request], host) => {
    const { members } = recordOf(request);
    const names = Array.isArray(members) ? textsOf(members) : [textOf(members)];
    host.openChat(names);
    return [true];
  },
  'call.startCall': ([request], host) => {
    host.startCall(textsOf(recordOf(request).targets));
    return [true];
  },
};

/** Every message of the SDK that this host knows. What a host of the kind `naa` answers besides gets a table of its own here. */
export const answers: ReadonlyMap<string, Answerer> = new Map(
  Object.entries({ ...lifeAnswers, ...peopleAnswers, ...navigationAnswers, ...settingsAnswers, ...dialogAnswers }),
);
