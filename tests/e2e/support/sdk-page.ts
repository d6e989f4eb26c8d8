import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const sdkFile = join(import.meta.dirname, '../../../node_modules/@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js');

/** Puts a page of a few lines, with the real SDK in it, in the place of a view of the tab: the host is tried without the tab. */
export async function servePage(context: BrowserContext, view: string, script: string): Promise<void> {
  const sdk = await readFile(sdkFile, 'utf8');
  await context.route(
    (url) => url.pathname === '/tab/' && url.searchParams.get('view') === view,
    (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>${view}</title><body><main></main><script>${sdk}</script><script type="module">
          const { app, pages, people, chat, call } = microsoftTeams;
          const show = (name, value) => {
            const line = document.createElement('output');
            line.setAttribute('aria-label', name);
            line.textContent = JSON.stringify(value);
            document.querySelector('main').append(line);
          };
          const button = (name, press) => {
            const made = document.createElement('button');
            made.textContent = name;
            made.onclick = press;
            document.querySelector('main').append(made);
          };
          await app.initialize([new URL(location.href).searchParams.get('host')]);
          ${script}
        </script></body></html>`,
      }),
  );
}
