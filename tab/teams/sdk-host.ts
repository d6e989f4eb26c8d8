import { app, authentication } from '@microsoft/teams-js';
import { hostTheme } from './teams-host.ts';
import type { TeamsHost } from './teams-host.ts';
import { tokenFrom } from './token-from.ts';

/** The names that the SDK has for clients in which the tab's frame opens no windows. */
const phones: ReadonlySet<string> = new Set(['android', 'ios', 'ipados']);

/** Few ever leave a conversation for Teams: the file comes with the first time. */
const talking: Pick<TeamsHost, 'openChat' | 'startCall'> = {
  openChat: async (user) => (await import('./talk-in-teams.ts')).openChat(user),
  startCall: async (user) => (await import('./talk-in-teams.ts')).startCall(user),
};

/** Shakes hands with the host and reads once what it says about the viewer. Extra origins are for local mode. */
export async function connectSdk(extraOrigins: string[]): Promise<TeamsHost> {
  await app.initialize(extraOrigins);
  const { app: seen, page } = await app.getContext();
  let surroundings = surroundingsOf(seen);
  const listeners = new Set<() => void>();
  const take = (next: Surroundings): void => {
    surroundings = next;
    for (const changed of listeners) changed();
  };
  app.registerOnThemeChangeHandler((name) => {
    take({ ...surroundings, theme: hostTheme(name) });
  });
  app.registerOnContextChangeHandler(() => {
    // What the event carries differs from host to host; the answer to a question does not.
    app.getContext().then((context) => { take(surroundingsOf(context.app)); }, () => undefined);
  });
  return {
    get theme() {
      return surroundings.theme;
    },
    get locale() {
      return surroundings.locale;
    },
    get timeZone() {
      return surroundings.timeZone;
    },
    onPhone: phones.has(seen.host.clientType),
    subPageId: page.subPageId,
    onChange: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    getToken: async () => tokenFrom(async (silent) => authentication.getAuthToken({ silent })),
    // Few ever choose people: the file comes with the first time.
    choosePeople: async (title) => (await import('./choose-people.ts')).choosePeople(title),
    pinSettings: async () => (await import('./pin-settings.ts')).pinSettings,
    openPersonalTab: async (subPageId) => (await import('./open-personal-tab.ts')).openPersonalTab(seen.appId?.toString(), subPageId),
    ...talking,
    openLink: async (url) => (await import('./open-link.ts')).openLink(url),
    // Some hosts never confirm this; nothing depends on it.
    notifySuccess: () => void app.notifySuccess().catch(() => undefined),
  };
}

type Surroundings = Pick<TeamsHost, 'theme' | 'locale' | 'timeZone'>;

function surroundingsOf({ theme, locale, osLocaleInfo }: app.AppInfo): Surroundings {
  return { theme: hostTheme(theme), locale, timeZone: osLocaleInfo?.timezone };
}
