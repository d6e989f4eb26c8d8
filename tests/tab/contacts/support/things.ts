import { NOBODY_LEFT_OUT } from '../../../../tab/features/contacts/data/ask-draft.ts';
import type { AskValues } from '../../../../tab/features/contacts/data/ask-draft.ts';

/** Things as the API answers them; a test names only what it is about. */
export const programme = {
  __typename: 'Programme',
  name: 'Peer Support',
  backupDays: 7,
  confidentialityLimits: 'If a life is in danger, the ally must call for help.',
  keptDaysAfterClosing: 30,
  keptDaysWithoutAnswer: 14,
};

export const topics = [
  { __typename: 'Topic', id: 'topic-sleep', name: 'Sleep' },
  { __typename: 'Topic', id: 'topic-stress', name: 'Stress' },
];

/** What somebody has typed and chosen so far; a test names only what it is about. */
export function askValues(changes: Partial<AskValues> = {}): AskValues {
  return {
    kindOfHelp: 'LISTEN', topicIds: [], wayOfTalking: 'CHAT', message: '', naming: '', language: 'en', leaveOut: NOBODY_LEFT_OUT, askOthers: false, handOver: null,
    ...changes,
  };
}

export const jonas = {
  __typename: 'Ally',
  id: 'ally-jonas',
  name: 'Jonas Weber',
  kindsOfHelp: ['LISTEN', 'FIND_RESOURCES', 'PRACTICAL_HELP'],
  waysOfTalking: ['CHAT', 'CALL'],
  about: 'I listen.',
  canDo: 'Listen.',
  cannotDo: 'Give medical advice.',
  department: 'Sales',
  languages: ['en', 'de'],
  topics,
  site: { __typename: 'Site', id: 'site-1', name: 'Berlin', country: 'DE' },
  availability: { __typename: 'Availability', status: 'NOW', until: null, nextAt: null },
};

export function content(changes: object = {}): object {
  return {
    __typename: 'ContactRequestContent',
    colleagueName: 'Amara Okafor',
    kindOfHelp: 'LISTEN',
    message: 'I sleep badly.\nCan we talk?',
    sentAt: '2026-11-23T09:00:00.000Z',
    topics: [],
    wayOfTalking: 'CHAT',
    ...changes,
  };
}

export interface WrittenMessage { id: string; mine: boolean; kind: string; answersId: string | null; sentAt: string; text: string }

export function message(id: string, text: string, changes: Partial<WrittenMessage> = {}): WrittenMessage {
  return { id, text, mine: false, kind: 'TEXT', answersId: null, sentAt: '2026-11-23T09:30:00.000Z', ...changes };
}

/** A page of messages as the API gives it, with the cursor of a message being its id. */
export function messagePage(all: readonly WrittenMessage[]) {
  return ({ last, before }: { last: number; before?: string | null }): object => {
    const end = before == null ? all.length : all.findIndex(({ id }) => id === before);
    const start = Math.max(0, end - last);
    const shown = all.slice(start, end);
    return {
      __typename: 'MessageConnection',
      edges: shown.map((node) => ({ __typename: 'MessageEdge', cursor: node.id, node: { __typename: 'Message', ...node } })),
      pageInfo: pageInfo(shown.map(({ id }) => id), { hasPreviousPage: start > 0, hasNextPage: end < all.length }),
    };
  };
}

function pageInfo(cursors: readonly string[], more: { hasPreviousPage?: boolean; hasNextPage?: boolean } = {}): object {
  return {
    __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false,
    startCursor: cursors.at(0) ?? null, endCursor: cursors.at(-1) ?? null, ...more,
  };
}

/** A connection that holds all of its nodes. */
export function connection(of: string, nodes: readonly { id: string }[]): object {
  return {
    __typename: `${of}Connection`,
    edges: nodes.map((node) => ({ __typename: `${of}Edge`, cursor: node.id, node })),
    pageInfo: pageInfo(nodes.map(({ id }) => id)),
  };
}

export interface RequestChanges { id?: string; awaitsMe?: boolean; canShowName?: boolean; state?: string; replyDueAt?: string | null; content?: object | null; messages?: readonly WrittenMessage[]; askedAllies?: readonly object[]; earlierAllies?: readonly object[] }

/** Of whom a request was asked so far. */
export function asked(...names: readonly string[]): { askedAllies: readonly object[]; earlierAllies: readonly object[] } {
  return { askedAllies: names.map((name) => ({ __typename: 'AskedAlly', id: `ally-${name}`, name, ally: jonas })), earlierAllies: [] };
}

export function ownRequest({ messages = [], ...changes }: RequestChanges = {}): { id: string; state: string } {
  const state = changes.state ?? 'WAITING';
  return {
    ...{ __typename: 'OwnContactRequest', id: 'request-1', ...asked('Jonas Weber'), content: content() },
    ...{ mayAskOthers: false, othersAskedAt: null, closingQuestionsOpen: false, canHandOver: state === 'ACCEPTED', canShowName: false, canTalkInTeams: false },
    ...{ canClose: state === 'ACCEPTED', canWithdraw: state === 'WAITING', canWrite: state === 'ACCEPTED' },
    ...{ replyDueAt: state === 'WAITING' ? '2026-11-24T12:00:00.000Z' : null, messages: messagePage(messages) },
    ...changes,
    state,
  };
}

export function incomingRequest({ messages = [], ...changes }: RequestChanges = {}): { id: string; state: string } {
  const state = changes.state ?? 'WAITING';
  const readable = ['WAITING', 'ACCEPTED', 'CLOSED', 'HANDED_OVER'].includes(state);
  return {
    ...{ __typename: 'IncomingContactRequest', id: 'request-1', content: readable ? content({ colleagueName: null }) : null },
    ...{ awaitsMe: false, canTalkInTeams: false, canAccept: state === 'WAITING', canDecline: state === 'WAITING', canClose: state === 'ACCEPTED', canWrite: state === 'ACCEPTED' },
    ...{ replyDueAt: state === 'WAITING' ? '2026-11-24T12:00:00.000Z' : null, messages: messagePage(messages) },
    ...changes,
    state,
  };
}

/** What every screen of this feature asks for besides its own things. */
const facet = (value: string, name = value): object => ({ __typename: 'Facet', value, name, count: 1 });
const facets = {
  __typename: 'DirectoryFacets', topics: [], kindsOfHelp: [], waysOfTalking: [], reachable: [], withoutFilters: [],
  languages: [facet('de'), facet('en'), facet('pl')], sites: [facet('site-1', 'Berlin')], departments: [facet('Sales'), facet('Finance')],
};

export const everyQuery = {
  viewer: () => ({ __typename: 'Viewer', name: 'Amara Okafor', isAlly: true, isAdmin: false, country: 'DE' }),
  programme: () => programme,
  topics: () => topics,
  ally: () => jonas,
  replyDueIfAsked: () => '2026-11-24T12:00:00.000Z',
  directoryFacets: () => facets,
  ownPlace: () => ({ __typename: 'OwnPlace', department: 'Sales', site: { __typename: 'Site', id: 'site-1', name: 'Berlin', country: 'DE' } }),
  ownContactRequests: () => connection('OwnContactRequest', []),
  incomingContactRequests: () => connection('IncomingContactRequest', []),
};
