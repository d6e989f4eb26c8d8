import type { KindOfHelp, WayOfTalking } from '../../../../shared/vocabulary.ts';

export interface AskValues {
  readonly kindOfHelp: KindOfHelp;
  readonly topicIds: readonly string[];
  readonly wayOfTalking: WayOfTalking;
  readonly message: string;
  /** Empty until the person has chosen: neither name nor anonymity is decided for them. */
  readonly naming: 'named' | 'anonymous' | '';
}

interface AskDraft {
  /** Null: the words are taken along to whichever ally is chosen next. */
  readonly allyId: string | null;
  readonly values: AskValues;
}

// In memory only: nothing confidential is ever stored on the device. Outlives the screen, so that somebody who looks
// at an ally's page again, or must choose another ally, loses no word.
let draft: AskDraft | null = null;

export function keepAskDraft(allyId: string, values: AskValues): void {
  draft = { allyId, values };
}

/** Lets what was written be taken to another ally. */
export function takeAskDraftAlong(values: AskValues): void {
  draft = { allyId: null, values };
}

export function askDraftFor(allyId: string): AskValues | null {
  return draft !== null && (draft.allyId === null || draft.allyId === allyId) ? draft.values : null;
}

export function dropAskDraft(): void {
  draft = null;
}
