import 'i18next';
import type { manageMessages } from './manage/messages/en/index.ts';
import type { messages } from './messages/en/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof messages & typeof manageMessages;
  }
}
