import { app, authentication } from '@microsoft/teams-js';
import { hostTheme } from './teams-host.ts';
import type { TeamsHost } from './teams-host.ts';
import { tokenFrom } from './token-from.ts';

/** Shakes hands with the host and reads once what it says about the viewer. Extra origins are for local mode. */
export async function connectSdk(extraOrigins: string[]): Promise<TeamsHost> {
  await app.initialize(extraOrigins);
  const { app: seen, page } = await app.getContext();
  let theme = hostTheme(seen.theme);
  const listeners = new Set<() => void>();
  app.registerOnThemeChangeHandler((name) => {
    theme = hostTheme(name);
    for (const changed of listeners) changed();
  });
  return {
    get theme() {
      return theme;
    },
    locale: seen.locale,
    subPageId: page.subPageId,
    onThemeChange: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    getToken: async () => tokenFrom(async (silent) => authentication.getAuthToken({ silent })),
    // Few ever choose people: the file comes with the first time.
    choosePeople: async (title) => (await import('./choose-people.ts')).choosePeople(title),
    notifySuccess: () => {
      // Some hosts never confirm this; nothing depends on it.
      app.notifySuccess().catch(() => undefined);
    },
  };
}
