import type { Answerer } from './answers.ts';
import type { PageTarget } from './host-side.ts';
import { recordOf, textOf } from './read-args.ts';

/** Keeps the known fields that hold text. */
function targetOf(value: unknown): PageTarget {
  const given = recordOf(value);
  const fields = ['appId', 'pageId', 'subPageId', 'webUrl'] as const;
  return Object.fromEntries(fields.flatMap((field) => (textOf(given[field]) === '' ? [] : [[field, textOf(given[field])]])));
}

export const navigationAnswers: Readonly<Record<string, Answerer>> = {
  'pages.navigateToApp': ([target], host) => {
    host.openPage(targetOf(target));
    return [true];
  },
  // Error first: a reply of [true] would be read as a fault.
  'pages.currentApp.navigateTo': ([target], host) => {
    host.openPage(targetOf(target));
    return [null];
  },
  'pages.currentApp.navigateToDefaultPage': (_args, host) => {
    host.openPage({});
    return [null];
  },
  executeDeepLink: ([url], host) => {
    host.openLink(textOf(url));
    return [true];
  },
  shareDeepLink: ([subPageId, label], host) => {
    host.shareLink({ subPageId: textOf(subPageId), label: textOf(label) });
    return null;
  },
  // A single personal tab has nowhere to go back to.
  navigateBack: () => [false],
  returnFocus: () => null,
};
