import { KINDS_OF_HELP, WAYS_OF_TALKING } from '../../../../shared/vocabulary.ts';
import { freshValues } from '../ask/ask-values.ts';
import type { AskableAlly, AskValues } from '../data/ask-draft.ts';

/** Stands for whoever will be found: everything can be wished. */
export const ANYBODY: AskableAlly = { id: '', name: '', kindsOfHelp: KINDS_OF_HELP, waysOfTalking: WAYS_OF_TALKING, languages: [] };

export function freshSearch(language: string): AskValues {
  return freshValues({ ally: ANYBODY, language });
}
