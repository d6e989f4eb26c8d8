import type { ReactNode } from 'react';
import { readPinChoices } from '../../features/pins/pin-choices.ts';
import type { TeamsHost } from '../../teams/teams-host.ts';
import { createClient } from '../apollo/client.ts';
import { createTokens } from '../apollo/tokens.ts';
import { createI18n } from '../i18n.ts';
import { viewerLanguage } from '../language.ts';
import type { TabLanguage } from '../language.ts';
import { createSignInState } from '../sign-in.ts';
import { PinApp } from './pin-app.tsx';
import { pinLanguage } from './pin-language.ts';
import type { PinView } from './pin-view.ts';

/** One of the pages of the tab for a channel, inside a host that has answered. */
export async function pinIn(host: TeamsHost, view: PinView): Promise<ReactNode> {
  const choices = readPinChoices(window.location.href);
  // What a team looks at has one language, whoever of the team looks.
  const language = view === 'channel' ? pinLanguage(choices.language) : viewerLanguage(host.locale, host.timeZone);
  const signIn = createSignInState();
  const tokens = createTokens(host.getToken);
  const clientFor = (worded: TabLanguage) => createClient({ tokens, language: () => worded, onSignInFailed: signIn.set });
  const i18n = await createI18n(language.language);
  host.notifySuccess();
  return <PinApp host={host} i18n={i18n} language={language} clientFor={clientFor} tokens={tokens} signIn={signIn} view={view} choices={choices} />;
}
