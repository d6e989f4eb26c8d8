import { useState, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { i18n } from 'i18next';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { PinChoices } from '../../features/pins/pin-choices.ts';
import { RemovePage } from '../../features/pins/remove-page.tsx';
import type { TeamsHost } from '../../teams/teams-host.ts';
import { AnnouncerProvider } from '../../ui/announcer.tsx';
import { ClockProvider } from '../../ui/clock.tsx';
import type { Tokens } from '../apollo/tokens.ts';
import { ErrorBoundary } from '../error-boundary.tsx';
import { HostContext } from '../host.ts';
import type { TabLanguage, ViewerLanguage } from '../language.ts';
import { Look } from '../look.tsx';
import { PrivacyScreen } from '../privacy-screen.tsx';
import { SignInGate } from '../sign-in-gate.tsx';
import type { SignInState } from '../sign-in.ts';
import { ChannelTab } from './channel-tab.tsx';
import { ConfigureTab } from './configure-tab.tsx';
import type { PinView } from './pin-view.ts';

export interface PinAppProps {
  host: TeamsHost;
  i18n: i18n;
  /** In a channel the one that was chosen for the team, elsewhere the viewer's own. */
  language: ViewerLanguage;
  /** The way to the API, which words topics in this language. */
  clientFor: (language: TabLanguage) => ApolloClient;
  tokens: Tokens;
  signIn: SignInState;
  view: PinView;
  /** In a channel: what was chosen for the team. */
  choices: PinChoices;
  now?: () => Date;
}

/** The tab in a channel, and the pages on which it is pinned, changed and removed. None of them knows who is looking. */
export function PinApp({ host, i18n, language, clientFor, tokens, signIn, view, choices, now }: PinAppProps): ReactElement {
  const [client] = useState(() => clientFor(language.language));
  const [location] = useState(() => memoryLocation());
  const theme = useSyncExternalStore(host.onChange, () => host.theme);
  return (
    <Look theme={theme} i18n={i18n} language={language}>
      <HostContext value={host}>
        <ApolloProvider client={client}>
          <ClockProvider {...(now && { now })}>
            <Router hook={location.hook}>
              <PrivacyScreen>
                <AnnouncerProvider>
                  <ErrorBoundary>
                    {view === 'remove' && <RemovePage />}
                    {view === 'configure' && <ConfigureTab clientFor={clientFor} signIn={signIn} tokens={tokens} />}
                    {view === 'channel' && <SignInGate signIn={signIn} tokens={tokens}><ChannelTab choices={choices} /></SignInGate>}
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
