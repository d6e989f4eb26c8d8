import './dialog.ts';
import type { ReactElement } from 'react';
import { ApolloProvider } from '@apollo/client/react';
import { act, cleanup, render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { HostContext } from '../../../tab/app/host.ts';
import { createI18n } from '../../../tab/app/i18n.ts';
import { viewerLanguage } from '../../../tab/app/language.ts';
import type { TabLanguage } from '../../../tab/app/language.ts';
import { Look } from '../../../tab/app/look.tsx';
import { paths } from '../../../tab/app/paths.ts';
import { PrivacyScreen } from '../../../tab/app/privacy-screen.tsx';
import { ViewerContext } from '../../../tab/app/viewer.ts';
import type { Viewer } from '../../../tab/app/viewer.ts';
import type { HostTheme } from '../../../tab/teams/teams-host.ts';
import { AllyFiltersProvider } from '../../../tab/features/allies/ally-filters.tsx';
import { AnnouncerProvider } from '../../../tab/ui/announcer.tsx';
import { ClockProvider } from '../../../tab/ui/clock.tsx';
import { RouteFocusProvider } from '../../../tab/ui/route-focus.tsx';
import { answeringClient } from './answering-client.ts';
import type { AnsweringClient, Resolvers } from './answering-client.ts';
import { fakeHost } from './fake-host.ts';
import type { FakeHost } from './fake-host.ts';

afterEach(cleanup);

export interface ScreenOptions {
  readonly resolvers?: Resolvers;
  readonly path?: string;
  readonly now?: Date;
  readonly language?: TabLanguage;
  readonly theme?: HostTheme;
  readonly host?: FakeHost;
  /** Null: it is not known who is looking. */
  readonly viewer?: Viewer | null;
}

export interface RenderedScreen extends RenderResult, AnsweringClient {
  readonly user: UserEvent;
  /** Where the tab went, the newest last. */
  readonly history: readonly string[];
}

/** Renders a screen inside the providers of the tab, on the real schema. */
export async function renderScreen(screen: ReactElement, options: ScreenOptions = {}): Promise<RenderedScreen> {
  const answering = answeringClient(options.resolvers ?? {});
  const language = viewerLanguage(options.language ?? 'en-GB');
  const i18n = await createI18n(language.language);
  const location = memoryLocation({ path: options.path ?? paths.home, record: true });
  const now = options.now === undefined ? undefined : () => options.now ?? new Date();
  const { viewer = { name: 'Amara Okafor', isAlly: false, isAdmin: false, country: 'GB' } } = options;
  const user = userEvent.setup();
  const rendered = render(
    <Look theme={options.theme ?? 'default'} i18n={i18n} language={language}>
      <HostContext value={options.host ?? fakeHost()}>
        <ApolloProvider client={answering.client}>
          <ClockProvider {...(now && { now })}>
            <Router hook={location.hook}>
              <PrivacyScreen>
                <AnnouncerProvider>
                  <RouteFocusProvider>
                    <ViewerContext value={viewer}>
                      <AllyFiltersProvider>{screen}</AllyFiltersProvider>
                    </ViewerContext>
                  </RouteFocusProvider>
                </AnnouncerProvider>
              </PrivacyScreen>
            </Router>
          </ClockProvider>
        </ApolloProvider>
      </HostContext>
    </Look>,
  );
  await act(async () => Promise.resolve());
  return { ...rendered, ...answering, user, history: location.history };
}
