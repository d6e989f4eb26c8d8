import type { KindOfHelp, WayOfTalking } from '../../../../shared/vocabulary.ts';

export interface AskValues {
  readonly kindOfHelp: KindOfHelp;
  readonly topicIds: readonly string[];
  readonly wayOfTalking: WayOfTalking;
  readonly message: string;
  /** Empty until the person has chosen: neither name nor anonymity is decided for them. */
  readonly naming: 'named' | 'anonymous' | '';
}

// In memory only: nothing confidential is ever stored on the device. Outlives the screen, so that somebody who looks
// at an ally's page again, or must choose another ally, loses no word.
const drafts = new Map<string, AskValues>();
/** Words on their way to whichever ally is chosen next, who then has them as a draft. */
let along: AskValues | null = null;

/** What is changed or dropped where an ally has no draft are the words that were taken along. */
function arriveAt(allyId: string): void {
  if (!drafts.has(allyId)) along = null;
}

export function keepAskDraft(allyId: string, values: AskValues): void {
  arriveAt(allyId);
  drafts.set(allyId, values);
}

/** Lets what was written for one ally be taken to another. */
export function takeAskDraftAlong(allyId: string, values: AskValues): void {
  drafts.delete(allyId);
  along = values;
}

export function askDraftFor(allyId: string): AskValues | null {
  return drafts.get(allyId) ?? along;
}

export function dropAskDraft(allyId: string): void {
  arriveAt(allyId);
  drafts.delete(allyId);
}

export function dropAskDrafts(): void {
  drafts.clear();
  along = null;
}
