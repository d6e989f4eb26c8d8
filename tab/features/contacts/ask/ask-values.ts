import { KINDS_OF_HELP, WAYS_OF_TALKING } from '../../../../shared/vocabulary.ts';
import type { KindOfHelp, WayOfTalking } from '../../../../shared/vocabulary.ts';
import type { AskAllyQuery, LeaveOutInput, SendContactRequestInput } from '../../../gql/graphql.ts';
import type { ShownContent } from '../content/request-content.tsx';
import { NOBODY_LEFT_OUT } from '../data/ask-draft.ts';
import type { AskableAlly, AskValues } from '../data/ask-draft.ts';

/** What the ask screen needs to know about the ally and the choices. */
export interface AskSetting {
  /** Who is asked: one ally, or several as if they were one. */
  readonly ally: AskableAlly;
  readonly allyIds: readonly string[];
  /** Everybody who will be able to read it, as a phrase. */
  readonly readers: string;
  readonly topics: AskAllyQuery['topics'];
  readonly viewerName: string;
  /** Of the tab's texts. */
  readonly language: string;
}

/** The first way, in the usual order, that this ally offers. */
function usualWay(offered: readonly WayOfTalking[]): WayOfTalking {
  return WAYS_OF_TALKING.find((way) => offered.includes(way)) ?? WAYS_OF_TALKING[0];
}

/** The first kind of help, in the usual order, that this ally offers. */
function usualKind(offered: readonly KindOfHelp[]): KindOfHelp {
  return KINDS_OF_HELP.find((kind) => offered.includes(kind)) ?? KINDS_OF_HELP[0];
}

/** The language in which the reader of this tab would talk to this ally. */
function usualLanguage(spoken: readonly string[], language: string): string {
  return spoken.includes(language) ? language : (spoken[0] ?? language);
}

export function freshValues({ ally, language }: Pick<AskSetting, 'ally' | 'language'>): AskValues {
  return {
    kindOfHelp: usualKind(ally.kindsOfHelp), topicIds: [], wayOfTalking: usualWay(ally.waysOfTalking), message: '', naming: '',
    language: usualLanguage(ally.languages, language), leaveOut: NOBODY_LEFT_OUT, askOthers: false, handOver: null,
  };
}

/** A draft as far as it fits this ally: what is not offered gives way to what is, and unknown topics go. */
export function fittingValues(draft: AskValues, { ally, topics, language }: AskSetting): AskValues {
  return {
    ...draft,
    kindOfHelp: ally.kindsOfHelp.includes(draft.kindOfHelp) ? draft.kindOfHelp : usualKind(ally.kindsOfHelp),
    wayOfTalking: ally.waysOfTalking.includes(draft.wayOfTalking) ? draft.wayOfTalking : usualWay(ally.waysOfTalking),
    language: draft.language === '' ? usualLanguage(ally.languages, language) : draft.language,
    topicIds: draft.topicIds.filter((id) => topics.some((topic) => topic.id === id)),
  };
}

/** The content as the ally will see it. */
export function contentOf(values: AskValues, { topics, viewerName }: AskSetting): ShownContent {
  return {
    // Anything but an explicit "my name" keeps the name back.
    colleagueName: values.naming === 'named' ? viewerName : null,
    kindOfHelp: values.kindOfHelp,
    message: values.message === '' ? null : values.message,
    topics: topics.filter(({ id }) => values.topicIds.includes(id)),
    wayOfTalking: values.wayOfTalking,
  };
}

export function inputOf(values: AskValues, allyIds: readonly string[], idempotencyKey: string): SendContactRequestInput {
  return {
    allyIds: [...allyIds],
    anonymous: values.naming !== 'named',
    idempotencyKey,
    kindOfHelp: values.kindOfHelp,
    message: values.message === '' ? null : values.message,
    topicIds: [...values.topicIds],
    wayOfTalking: values.wayOfTalking,
    backup: values.askOthers ? { language: values.language, leaveOut: leaveOutOf(values) } : null,
    handOver: values.handOver,
  };
}

export function leaveOutOf({ leaveOut: { departments, siteIds, allies } }: AskValues): LeaveOutInput {
  return { departments: [...departments], siteIds: [...siteIds], allyIds: allies.map(({ id }) => id) };
}
