import { KINDS_OF_HELP, WAYS_OF_TALKING } from '../../../../shared/vocabulary.ts';
import type { WayOfTalking } from '../../../../shared/vocabulary.ts';
import type { AskAllyQuery, SendContactRequestInput } from '../../../gql/graphql.ts';
import type { ShownContent } from '../content/request-content.tsx';
import type { AskValues } from '../data/ask-draft.ts';

/** What the ask screen needs to know about the ally and the choices. */
export interface AskSetting {
  readonly ally: { readonly id: string; readonly name: string; readonly waysOfTalking: readonly WayOfTalking[] };
  readonly topics: AskAllyQuery['directoryChoices']['topics'];
  readonly viewerName: string;
}

/** The first way, in the usual order, that this ally offers. */
function usualWay(offered: readonly WayOfTalking[]): WayOfTalking {
  return WAYS_OF_TALKING.find((way) => offered.includes(way)) ?? WAYS_OF_TALKING[0];
}

export function freshValues({ ally }: AskSetting): AskValues {
  return { kindOfHelp: KINDS_OF_HELP[0], topicIds: [], wayOfTalking: usualWay(ally.waysOfTalking), message: '', naming: '' };
}

/** A draft as far as it fits this ally: a way that is not offered gives way to one that is, and unknown topics go. */
export function fittingValues(draft: AskValues, { ally, topics }: AskSetting): AskValues {
  return {
    ...draft,
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
    allyId,
    anonymous: values.naming !== 'named',
    idempotencyKey,
    kindOfHelp: values.kindOfHelp,
    message: values.message === '' ? null : values.message,
    topicIds: [...values.topicIds],
    wayOfTalking: values.wayOfTalking,
  };
}
