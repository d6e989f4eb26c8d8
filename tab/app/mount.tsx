import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ConnectionFailed } from '../teams/teams-host.ts';
import type { TeamsHost } from '../teams/teams-host.ts';
import { createClient } from './apollo/client.ts';
import { createTokens } from './apollo/tokens.ts';
import { App } from './app.tsx';
import { FailureScreen } from './failure-screen.tsx';
import { createI18n } from './i18n.ts';
import { viewerLanguage } from './language.ts';
import { Look } from './look.tsx';
import { pinViewOf } from './pins/pin-view.ts';
import { PrivacyScreen } from './privacy-screen.tsx';
import { startPath } from './start-path.ts';
import { createSignInState } from './sign-in.ts';

/** Shows the tab as soon as Teams has answered, or says how to come to it. */
export async function mountTab(element: HTMLElement, connection: Promise<TeamsHost>): Promise<void> {
  const show = (content: ReactNode): void => {
    createRoot(element).render(content);
  };
  try {
    show(await tabIn(await connection));
  } catch (error) {
    show(await tabOutside(error));
  }
}

async function tabIn(host: TeamsHost): Promise<ReactNode> {
  const view = pinViewOf(window.location.href);
  if (view !== null) return (await import('./pins/mount-pin.tsx')).pinIn(host, view);
  const language = viewerLanguage(host.locale, host.timeZone);
  const signIn = createSignInState();
  const tokens = createTokens(host.getToken);
  const client = createClient({ tokens, language: () => viewerLanguage(host.locale).language, onSignInFailed: signIn.set });
  const i18n = await createI18n(language.language);
  return <App host={host} i18n={i18n} language={language} client={client} tokens={tokens} signIn={signIn} startPath={startPath(host.subPageId)} />;
}

async function tabOutside(error: unknown): Promise<ReactNode> {
  const language = viewerLanguage(navigator.language);
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return (
    <Look theme={dark ? 'dark' : 'default'} i18n={await createI18n(language.language)} language={language}>
      {/* Hiding goes back to the first screen, in memory: the address of the browser is not ours to change. */}
      <Router hook={memoryLocation().hook}>
        <PrivacyScreen>
          <FailureScreen failure={error instanceof ConnectionFailed ? error.reason : 'crash'} onRetry={reload} />
        </PrivacyScreen>
      </Router>
    </Look>
  );
}

function reload(): void {
  window.location.reload();
}
