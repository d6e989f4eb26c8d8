import type { Answerer } from './answers.ts';
import { recordOf, textOf } from './read-args.ts';

export const settingsAnswers: Readonly<Record<string, Answerer>> = {
  'settings.setValidityState': ([valid], host) => {
    host.setSettingsValid(valid === true);
    return null;
  },
  'settings.setSettings': ([settings], host) => {
    const refusal = host.saveSettings(recordOf(settings));
    return refusal === null ? [true] : [false, refusal];
  },
  'settings.getSettings': (_args, host) => [host.settings()],
  'settings.save.success': (_args, host) => {
    host.settingsSaved(null);
    return null;
  },
  'settings.save.failure': ([reason], host) => {
    host.settingsSaved(textOf(reason));
    return null;
  },
  'settings.remove.success': (_args, host) => {
    host.settingsSaved(null);
    return null;
  },
  'settings.remove.failure': ([reason], host) => {
    host.settingsSaved(textOf(reason));
    return null;
  },
};
