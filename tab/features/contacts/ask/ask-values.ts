import { KINDS_OF_HELP, WAYS_OF_TALKING } from '../../../../shared/vocabulary.ts';
import type { KindOfHelp, WayOfTalking } from '../../../../shared/vocabulary.ts';
import type { AskAllyQuery, SendContactRequestInput } from '../../../gql/graphql.ts';
import type { ShownContent } from '../content/request-content.tsx';
import type { AskValues } from '../data/ask-draft.ts';

/** What the ask screen needs to know about the ally and the choices. */
export interface AskSetting {
  readonly ally: {
    readonly id: string;
    readonly name: string;
    readonly kindsOfHelp: readonly KindOfHelp[];
    readonly waysOfTalking: readonly WayOfTalking[];
  };
  readonly topics: AskAllyQuery['topics'];
  readonly viewerName: string;
}

/** The first way, in the usual order, that this ally offers. */
function usualWay(offered: readonly WayOfTalking[]): WayOfTalking {
  return WAYS_OF_TALKING.find((way) => offered.includes(way)) ?? WAYS_OF_TALKING[0];
}

/** The first kind of help, in the usual order, that this ally offers. */
function usualKind(offered: readonly KindOfHelp[]): KindOfHelp {
  return KINDS_OF_HELP.find((kind) => offered.includes(kind)) ?? KINDS_OF_HELP[0];
}

export function freshValues({ ally }: AskSetting): AskValues {
  return { kindOfHelp: usualKind(ally.kindsOfHelp), topicIds: [], wayOfTalking: usualWay(ally.waysOfTalking), message: '', naming: '' };
}

/** A draft as far as it fits this ally: what is not offered gives way to what is, and unknown topics go. */
export function fittingValues(draft: AskValues, { ally, topics }: AskSetting): AskValues {
  return {
    ...draft,
    kindOfHelp: ally.kindsOfHelp.includes(draft.kindOfHelp) ? draft.kindOfHelp : usualKind(ally.kindsOfHelp),
    wayOfTalking: ally.waysOfTalking.includes(draft.wayOfTalking) ? draft.wayOfTalking : usualWay(ally.waysOfTalking),
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

export function inputOf(values: AskValues, allyId: string, idempotencyKey: string): SendContactRequestInput {
  return {
    allyIds: [allyId],
    anonymous: values.naming !== 'named',
    idempotencyKey,
    kindOfHelp: values.kindOfHelp,
    message: values.message === '' ? null : values.message,
    topicIds: [...values.topicIds],
    wayOfTalking: values.wayOfTalking,
  };
}
