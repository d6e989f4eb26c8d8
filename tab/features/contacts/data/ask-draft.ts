import type { SharedPart } from '../../../../shared/contact-rules.ts';
import type { KindOfHelp, WayOfTalking } from '../../../../shared/vocabulary.ts';

export interface NamedAlly {
  readonly id: string;
  readonly name: string;
}

/** Whom somebody does not want to be found, or asked in the place of others. */
export interface LeaveOutValues {
  readonly departments: readonly string[];
  readonly siteIds: readonly string[];
  readonly allies: readonly NamedAlly[];
}

export const NOBODY_LEFT_OUT: LeaveOutValues = { departments: [], siteIds: [], allies: [] };

export interface AskValues {
  readonly kindOfHelp: KindOfHelp;
  readonly topicIds: readonly string[];
  readonly wayOfTalking: WayOfTalking;
  readonly message: string;
  /** Empty until the person has chosen: neither name nor anonymity is decided for them. */
  readonly naming: 'named' | 'anonymous' | '';
  /** Empty until it is known what the ally speaks. */
  readonly language: string;
  readonly leaveOut: LeaveOutValues;
  /** Consent that others are asked where nobody answers; not given unless it is given. */
  readonly askOthers: boolean;
  /** The conversation that ends when this is sent. */
  readonly handOver: { readonly requestId: string; readonly share: SharedPart } | null;
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
  if (search !== null) search = { ...search, values };
}

export function askDraftFor(allyId: string): AskValues | null {
  return drafts.get(allyId) ?? along;
}

export function dropAskDraft(allyId: string): void {
  arriveAt(allyId);
  drafts.delete(allyId);
}

/** What was said about whom to find, and whether allies were proposed for it. */
export interface Search {
  readonly values: AskValues;
  readonly proposed: boolean;
}

let search: Search | null = null;

export function keptSearch(): Search | null {
  return search;
}

/** It was sent: nothing of it is needed any more, and the next search begins anew. */
export function dropSent(allyId: string): void {
  dropAskDraft(allyId);
  search = null;
}

/** It goes along to whichever ally is chosen, too. */
export function keepSearch(values: AskValues, proposed: boolean): void {
  search = { values, proposed };
  along = values;
}

export function dropAskDrafts(): void {
  drafts.clear();
  along = null;
  search = null;
  several = [];
}

/** An ally as asking them needs to know them. */
export interface AskableAlly extends NamedAlly {
  readonly kindsOfHelp: readonly KindOfHelp[];
  readonly waysOfTalking: readonly WayOfTalking[];
  readonly languages: readonly string[];
  /** It stands for several, of whom whoever answers first has it. */
  readonly several?: true;
}

let several: readonly AskableAlly[] = [];

/** Those of whom whoever answers first is asked; in memory only, like everything here. */
export function severalAllies(): readonly AskableAlly[] {
  return several;
}

export function chooseSeveral(allies: readonly AskableAlly[]): void {
  several = allies;
}
