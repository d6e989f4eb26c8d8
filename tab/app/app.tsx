import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { i18n } from 'i18next';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { TeamsHost } from '../teams/teams-host.ts';
import { useForgetHours } from '../features/availability/use-forget-hours.ts';
import { useForgetTyping } from '../features/contacts/use-forget-typing.ts';
import { AnnouncerProvider } from '../ui/announcer.tsx';
import { ClockProvider } from '../ui/clock.tsx';
import { RouteFocusProvider } from '../ui/route-focus.tsx';
import { AllyPhotosProvider } from './ally-photos/ally-photos-provider.tsx';
import type { Tokens } from './apollo/tokens.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { HostContext } from './host.ts';
import type { ViewerLanguage } from './language.ts';
import { Look } from './look.tsx';
import { paths } from './paths.ts';
import { PrivacyScreen } from './privacy-screen.tsx';
import { Shell } from './shell.tsx';
import { SignInGate } from './sign-in-gate.tsx';
import type { SignInState } from './sign-in.ts';
import { useHostLanguage } from './use-host-language.ts';

export interface AppProps {
  host: TeamsHost;
  i18n: i18n;
  /** As the host has it at the start. */
  language: ViewerLanguage;
  client: ApolloClient;
  tokens: Tokens;
  signIn: SignInState;
  startPath?: string;
  now?: () => Date;
}

/** The whole tab, inside a host that has answered. */
export function App({ host, i18n, language: first, client, tokens, signIn, startPath = paths.home, now }: AppProps): ReactElement {
  const theme = useSyncExternalStore(host.onChange, () => host.theme);
  const language = useHostLanguage({ host, i18n, client, first });
  const location = useMemo(() => memoryLocation({ path: startPath }), [startPath]);
  useEffect(() => {
    host.notifySuccess();
  }, [host]);
  return (
    <Look theme={theme} i18n={i18n} language={language}>
      <HostContext value={host}>
        <ApolloProvider client={client}>
          <ClockProvider {...(now && { now })}>
            <Router hook={location.hook}>
              <PrivacyScreen>
                <ForgetTyping />
                <AnnouncerProvider>
                  <ErrorBoundary>
                    <SignInGate signIn={signIn} tokens={tokens}>
                      <AllyPhotosProvider>
                        <RouteFocusProvider>
                          <Shell />
                        </RouteFocusProvider>
                      </AllyPhotosProvider>
                    </SignInGate>
                  </ErrorBoundary>
                </AnnouncerProvider>
              </PrivacyScreen>
            </Router>
          </ClockProvider>
        </ApolloProvider>
      </HostContext>
    </Look>
  );
}

/** Outside of the screens and what catches their mistakes: hiding drops every draft even when they have broken. */
function ForgetTyping(): null {
  useForgetTyping();
  useForgetHours();
  return null;
}
