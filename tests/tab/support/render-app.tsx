import './dialog.ts';
import { act, cleanup, render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { App } from '../../../tab/app/app.tsx';
import { createTokens } from '../../../tab/app/apollo/tokens.ts';
import { createI18n } from '../../../tab/app/i18n.ts';
import { viewerLanguage } from '../../../tab/app/language.ts';
import { createSignInState } from '../../../tab/app/sign-in.ts';
import type { SignInState } from '../../../tab/app/sign-in.ts';
import { startPath } from '../../../tab/app/start-path.ts';
import { answeringClient } from './answering-client.ts';
import type { AnsweringClient, Resolvers } from './answering-client.ts';
import { fakeHost } from './fake-host.ts';
import type { FakeHost } from './fake-host.ts';

afterEach(cleanup);

export interface RenderedApp extends RenderResult, AnsweringClient {
  readonly user: UserEvent;
  readonly host: FakeHost;
  readonly signIn: SignInState;
}

/** Renders the whole tab in a Teams that a test controls. */
export async function renderApp(resolvers: Resolvers, host: FakeHost = fakeHost()): Promise<RenderedApp> {
  const answering = answeringClient(resolvers);
  const language = viewerLanguage(host.locale, host.timeZone);
  const i18n = await createI18n(language.language);
  const signIn = createSignInState();
  const tokens = createTokens(host.getToken);
  const user = userEvent.setup();
  const app = { host, i18n, language, client: answering.client, tokens, signIn, startPath: startPath(host.subPageId) };
  const rendered = render(<App {...app} />);
  await act(async () => Promise.resolve());
  return { ...rendered, ...answering, user, host, signIn };
}
