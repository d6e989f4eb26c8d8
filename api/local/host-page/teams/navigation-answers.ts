import type { Answerer } from './answers.ts';
import type { PageTarget } from './host-side.ts';
import { recordOf, textOf } from './read-args.ts';

/** `SdkError` code for what this host cannot do. */
const notSupported = 100;

/** Keeps the known fields that hold text. */
function targetOf(value: unknown): PageTarget {
  const given = recordOf(value);
  const fields = ['appId', 'pageId', 'subPageId', 'webUrl'] as const;
  return Object.fromEntries(fields.flatMap((field) => (textOf(given[field]) === '' ? [] : [[field, textOf(given[field])]])));
}

/** A reply that begins with whether it worked. */
function status(refusal: string | null): readonly unknown[] {
  return refusal === null ? [true] : [false, refusal];
}

/** A reply that begins with the error: [true] would be read as a fault. */
function errorFirst(refusal: string | null): readonly unknown[] {
  return [refusal === null ? null : { errorCode: notSupported, message: refusal }];
}

export const navigationAnswers: Readonly<Record<string, Answerer>> = {
  'pages.navigateToApp': ([target], host) => status(host.openPage(targetOf(target))),
  'pages.currentApp.navigateTo': ([target], host) => errorFirst(host.openPage(targetOf(target))),
  'pages.currentApp.navigateToDefaultPage': (_args, host) => errorFirst(host.openPage({})),
  executeDeepLink: ([url], host) => status(host.openLink(textOf(url))),
  shareDeepLink: ([subPageId, label], host) => {
    host.shareLink({ subPageId: textOf(subPageId), label: textOf(label) });
    return null;
  },
  navigateBack: (_args, host) => [host.goBack()],
  returnFocus: () => null,
};
