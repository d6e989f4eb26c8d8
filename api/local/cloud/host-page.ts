import express, { Router } from 'express';
import helmet from 'helmet';

/** The built host page. It may frame the tab and nothing else, and loads nothing from other machines. */
export function hostPage(options: { dir: string; tabUrl: string; url: () => string }): Router {
  const { dir, tabUrl, url } = options;
  const router = Router();
  router.use((request, response, next) => {
    // The tab trusts one exact origin as its host, so the page must be opened under that name.
    if (request.hostname === new URL(url()).hostname) next();
    else response.redirect(307, `${url()}${request.originalUrl}`);
  });
  router.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          frameSrc: [new URL(tabUrl).origin],
          imgSrc: ["'self'", 'data:'],
          objectSrc: ["'none'"],
          // Fluent puts its styles into the page while it runs.
          styleSrc: ["'self'", "'unsafe-inline'"],
          baseUri: ["'none'"],
          formAction: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
      // A sign-in pop-up of the tab must be able to answer its opener.
      crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
      strictTransportSecurity: false,
    }),
  );
  router.use(express.static(dir, { index: 'index.html' }));
  return router;
}
