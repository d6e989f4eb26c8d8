import type { ContactRequestState } from '../../shared/contact-rules.ts';
import { featureFields, featureOperations } from './rows/index.ts';
import { forEveryone, outcomes, rows, type Audience, type Outcomes } from './rows/rows.ts';

const everyone = (type: string, fields: string) => rows(type, fields, 'everyone');
const shape = (type: string, fields: string) => rows(type, fields, 'shape');

/** One row for every field of every type. A field without a row fails the run. */
export const FIELDS: Readonly<Record<string, Audience>> = {
  ...everyone('Ally', 'id name department site languages topics kindsOfHelp waysOfTalking about canDo cannotDo trainedUntil availability comingWindows'),
  ...everyone('Availability', 'status until nextAt presence'),
  ...everyone('Window', 'from until'),
  ...everyone('Site', 'id name country'),
  ...everyone('Topic', 'id name'),
  ...everyone('DirectoryFacets', 'topics languages sites departments kindsOfHelp waysOfTalking reachable withoutFilters'),
  ...everyone('Facet', 'value name count'),
  ...everyone('WithoutFilter', 'filter count'),
  ...everyone('DirectoryNow', 'reachableNow nextAt'),
  ...everyone('DirectoryChanged', 'turn'),
  ...everyone('Pin', 'allies countries timeZone'),
  ...everyone('AllyPhoto', 'id dataUri'),
  ...rows('ProposedAllies', 'allies managerKnown', 'viewer'),
  ...rows('ProposedAlly', 'ally sharedTopics', 'viewer'),
  ...rows('OwnPlace', 'department site', 'viewer'),
  ...everyone('Programme', 'name confidentialityLimits coordinator replyWorkingDays keptDaysAfterClosing keptDaysWithoutAnswer backupDays supportContacts crisisLines smallestGroup'),
  ...rows('Viewer', 'name country memberSince isAlly isAdmin', 'viewer'),
  ...rows(
    'OwnAvailability',
    'version weeklyHours timeOff pausedUntil coolDownUntil publicHolidaysOff publicHolidays limits openConversations newPeopleThisWeek inDirectory',
    'viewer',
  ),
  ...rows('WeeklyHours', 'timeZone weeks firstWeekStartsOn validFrom validUntil intervals', 'viewer'),
  ...rows('WeeklyInterval', 'week weekday start end endsNextDay', 'viewer'),
  ...rows('TimeOff', 'id firstDay lastDay', 'viewer'),
  ...rows('PublicHoliday', 'day name', 'viewer'),
  ...rows('AllyLimits', 'maxOpenConversations newPeopleAWeek coolDownHours', 'viewer'),
  ...rows('AvailabilityPreview', 'availability comingWindows', 'viewer'),
  ...rows('WeeklyHoursSet', 'availability', 'viewer'),
  ...rows('WeeklyHoursChangedElsewhere', 'availability', 'viewer'),
  ...shape('AllyConnection', 'edges pageInfo totalCount'),
  ...shape('AllyEdge', 'cursor node'),
  ...shape('PageInfo', 'hasNextPage hasPreviousPage startCursor endCursor'),

  ...rows('OwnContactRequest', 'id state replyDueAt canClose canWrite canTalkInTeams canWithdraw canHandOver canShowName askedAllies earlierAllies mayAskOthers othersAskedAt', 'self'),
  ...rows('OwnContactRequest', 'content messages closingQuestionsOpen', 'self'),
  ...rows('AskedAlly', 'id name ally', 'self'),
  ...rows('KeptContactRequest', 'request messages', 'self'),
  ...rows('IncomingContactRequest', 'id state replyDueAt canClose canWrite canTalkInTeams canAccept canDecline awaitsMe content messages', 'otherParty'),
  ...rows('ContactRequestContent', 'colleagueName kindOfHelp wayOfTalking message sentAt topics', 'parties'),
  ...rows('Message', 'id mine kind text answersId sentAt', 'parties'),
  ...rows('ContactRequestChanged', 'id', 'parties'),
  ...rows('NoticePlace', 'kind requestId', 'parties'),
  ...shape('MessageConnection', 'edges pageInfo'),
  ...shape('MessageEdge', 'cursor node'),
  ...shape('OwnContactRequestConnection', 'edges pageInfo'),
  ...shape('OwnContactRequestEdge', 'cursor node'),
  ...shape('IncomingContactRequestConnection', 'edges pageInfo'),
  ...shape('IncomingContactRequestEdge', 'cursor node'),

  ...rows('ContactRequestSent', 'request', 'self'),
  ...rows('AlreadyInTouch', 'request', 'self'),
  ...rows('AllyFull', 'allyName', 'everyone'),
  ...rows('AllyNotReachable', 'allyName', 'everyone'),
  ...rows('ContactRequestAnswered', 'request', 'otherParty'),
  ...rows('ContactRequestNotWaiting', 'request', 'otherParty'),
  ...rows('ContactRequestWithdrawn', 'request', 'self'),
  ...rows('ContactRequestNotWithdrawn', 'request', 'self'),
  ...rows('ContactRequestClosed', 'id', 'parties'),
  ...rows('ContactRequestNotOpen', 'id', 'parties'),
  ...rows('ContactRequestErased', 'id', 'self'),
  ...rows('NameShown', 'request', 'self'),
  ...rows('ClosingAnswersCounted', 'id', 'self'),
  ...rows('MessageWritten', 'message', 'parties'),
  ...rows('TeamsAddress', 'name userPrincipalName', 'parties'),
  ...featureFields,
};

/** What an ally says about themselves: for whoever is one, about themselves, and for nobody else. */
export const ALLIES_OWN = [
  'Query.ownAvailability', 'Query.previewWeeklyHours', 'Mutation.setWeeklyHours', 'Mutation.takeTimeOff', 'Mutation.cancelTimeOff',
  'Mutation.pause', 'Mutation.endPause', 'Mutation.startCoolDown', 'Mutation.endCoolDown', 'Mutation.setPublicHolidaysOff', 'Mutation.setAllyLimits',
];
const forAllies: Outcomes = { ...outcomes('notFound', 'nothingOfIt', 'notFound'), allyOfAnother: 'nothingOfIt' };

/** One row for every operation. An operation without a row fails the run. */
export const OPERATIONS: Readonly<Record<string, Outcomes>> = {
  'Query.viewer': forEveryone,
  'Query.programme': forEveryone,
  'Query.allies': forEveryone,
  'Query.ally': forEveryone,
  'Query.directoryFacets': forEveryone,
  'Query.directoryNow': forEveryone,
  'Query.pin': forEveryone,
  'Query.topics': forEveryone,
  'Query.allyPhotos': forEveryone,
  'Query.findAllies': forEveryone,
  'Query.ownPlace': forEveryone,
  ...Object.fromEntries(ALLIES_OWN.map((name) => [name, forAllies])),
  'Subscription.directoryChanged': forEveryone,
  'Query.noticePlace': forEveryone,
  'Query.ownContactRequest': outcomes('done', 'notFound', 'notFound'),
  'Query.ownContactRequests': outcomes('done', 'nothingOfIt', 'nothingOfIt'),
  'Query.incomingContactRequest': outcomes('notFound', 'done', 'notFound'),
  'Query.incomingContactRequests': outcomes('nothingOfIt', 'done', 'nothingOfIt'),
  // Everybody may send a request of their own; nothing of the one in question comes of it.
  'Mutation.sendContactRequest': { ...forEveryone, otherParty: 'notFound' },
  'Mutation.acceptContactRequest': outcomes('notFound', 'done', 'notFound'),
  'Mutation.declineContactRequest': outcomes('notFound', 'done', 'notFound'),
  'Mutation.withdrawContactRequest': outcomes('done', 'notFound', 'notFound'),
  'Mutation.closeContactRequest': outcomes('done', 'done', 'notFound'),
  'Mutation.eraseContactRequest': outcomes('done', 'notFound', 'notFound'),
  'Mutation.writeMessage': outcomes('done', 'done', 'notFound'),
  'Mutation.offerReferral': outcomes('notFound', 'done', 'notFound'),
  'Mutation.proposeHandOver': outcomes('notFound', 'done', 'notFound'),
  'Mutation.answerReferral': outcomes('notFound', 'notFound', 'notFound'),
  'Mutation.showName': outcomes('done', 'notFound', 'notFound'),
  // What comes of it names the other one, and nothing of the request.
  'Mutation.findInTeams': outcomes('nothingOfIt', 'nothingOfIt', 'notFound'),
  'Mutation.giveClosingAnswers': outcomes('done', 'notFound', 'notFound'),
  'Mutation.eraseAllContactRequests': forEveryone,
  'Query.keptContactRequests': outcomes('done', 'nothingOfIt', 'nothingOfIt'),
  'Query.replyDueIfAsked': forEveryone,
  'Subscription.contactRequestChanged': outcomes('done', 'done', 'nothingOfIt'),
  ...featureOperations,
};

/** Whether what was written can be read in a state, by either party; nobody else ever can. */
export const READABLE: Readonly<Record<ContactRequestState, { readonly self: boolean; readonly otherParty: boolean }>> = {
  WAITING: { self: true, otherParty: true },
  ACCEPTED: { self: true, otherParty: true },
  CLOSED: { self: true, otherParty: true },
  HANDED_OVER: { self: true, otherParty: true },
  DECLINED: { self: true, otherParty: false },
  PASSED_ON: { self: true, otherParty: false },
  WITHDRAWN: { self: true, otherParty: false },
  ERASED: { self: false, otherParty: false },
};
