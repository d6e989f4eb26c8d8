import '../../support/dialog.ts';
import { act, cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createTokens } from '../../../../tab/app/apollo/tokens.ts';
import { createI18n } from '../../../../tab/app/i18n.ts';
import { viewerLanguage } from '../../../../tab/app/language.ts';
import { PinApp } from '../../../../tab/app/pins/pin-app.tsx';
import { pinLanguage } from '../../../../tab/app/pins/pin-language.ts';
import type { PinView } from '../../../../tab/app/pins/pin-view.ts';
import { createSignInState } from '../../../../tab/app/sign-in.ts';
import { readPinChoices } from '../../../../tab/features/pins/pin-choices.ts';
import { ally, berlin, grief, ines, lisbon, stress } from '../../support/allies.ts';
import { answeringClient } from '../../support/answering-client.ts';
import type { Resolvers } from '../../support/answering-client.ts';
import { fakeHost } from '../../support/fake-host.ts';
import type { FakeHost } from '../../support/fake-host.ts';

afterEach(cleanup);

export const NOW = new Date('2026-11-27T10:00:00Z');
export const jonas = ally({ availability: { status: 'NOW', until: '2026-11-27T16:30:00Z' } });

/** What the API says of pins; it fails whoever asks for anything else. */
export const answers = (changes: Readonly<Record<string, unknown>> = {}): Resolvers => ({
  Query: {
    pin: { allies: [jonas, ines], countries: ['DE', 'PT'], timeZone: 'Europe/Berlin' },
    programme: { confidentialityLimits: 'Danger to life.', crisisLines: [] },
    sites: [berlin, lisbon],
    topics: [stress, grief],
    ...changes,
  },
});

interface Options {
  readonly host?: FakeHost;
  readonly address?: string;
  readonly resolvers?: Resolvers;
}

/** Renders a page of the tab in a channel, as Teams frames it. */
export async function renderPin(view: PinView, { host = fakeHost(), address = 'https://peer.example.org/tab/?view=channel', resolvers = answers() }: Options = {}) {
  const answering = answeringClient(resolvers);
  const choices = readPinChoices(address);
  const language = view === 'channel' ? pinLanguage(choices.language) : viewerLanguage(host.locale, host.timeZone);
  const signIn = createSignInState();
  const around = { host, language, i18n: await createI18n(language.language), clientFor: () => answering.client, tokens: createTokens(host.getToken), signIn };
  const user = userEvent.setup();
  const rendered = render(<PinApp {...around} view={view} choices={choices} now={() => NOW} />);
  for (let turn = 0; turn < 5; turn += 1) await act(async () => new Promise((resolve) => { setTimeout(resolve, 0); }));
  return { ...rendered, ...answering, user, host, signIn };
}
