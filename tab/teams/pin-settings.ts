import { pages } from '@microsoft/teams-js';
import type { PinSettings } from './teams-host.ts';

/** The pages on which a tab is pinned, changed and removed, as Teams has them. */
export const pinSettings: PinSettings = {
  pinnedAddress: async () => (await pages.getConfig()).contentUrl,
  onSave: (pin, failed) => {
    pages.config.registerOnSaveHandler((event) => {
      pages.config.setConfig(pin()).then(
        () => { event.notifySuccess(); },
        () => {
          event.notifyFailure();
          failed();
        },
      );
    });
    pages.config.setValidityState(true);
  },
  allowSaving: (allowed) => { pages.config.setValidityState(allowed); },
  onRemove: () => {
    pages.config.registerOnRemoveHandler((event) => { event.notifySuccess(); });
    pages.config.setValidityState(true);
  },
};
