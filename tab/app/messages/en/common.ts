/** Words that several screens use, in English. */
export const common = {
  productName: 'Peer Support',
  noticeGone: 'What this notice was about is not here any more. These are your requests.',
  skipToContent: 'Skip to content',
  navigation: 'Main',
  safety: 'Safety',
  findAnAlly: 'Find an ally',
  myRequests: 'My requests',
  requests: 'Requests',
  myHours: 'My hours',
  requestsWaiting_one: 'Requests, {{count}} new',
  requestsWaiting_other: 'Requests, {{count}} new',
  scope: 'Allies are trained colleagues who listen. They are not counsellors. They can help you find professional help.',
  loading: 'Loading…',
  tryAgain: 'Try again',
  close: 'Close',
  hide: {
    button: 'Hide this screen',
    hint: 'Hide this screen at once. Or press Escape twice, or Ctrl+Shift+H.',
    showAgain: 'Show again',
  },
  offline: {
    title: 'You are offline.',
    body: 'What you typed is still here. We will connect again by ourselves.',
  },
  failure: {
    notInTeams: {
      title: 'Open Peer Support in Microsoft Teams',
      body: 'This page works inside Teams. In Teams, choose Apps, look for Peer Support and choose Open.',
    },
    noAnswer: {
      title: 'Teams did not answer',
      body: 'Close this tab and open Peer Support again in Teams. If that does not help, restart Teams.',
    },
    noToken: {
      title: 'We could not sign you in',
      body: 'Teams did not tell us who you are. Try again. If it goes on, sign out of Teams and in again.',
    },
    consentDeclined: {
      title: 'Peer Support needs your permission',
      body: 'Teams must tell us that it is you. Try again and choose Accept. If you cannot, ask your IT team.',
    },
    notSetUp: {
      title: 'Peer Support is not set up yet',
      body: 'Sign-in is not ready in your organisation. Please ask your IT team to finish the set-up.',
    },
    refused: {
      title: 'You are not signed in',
      body: 'We could not check who you are. Try again, or ask your IT team for help.',
    },
    crash: {
      title: 'Something went wrong',
      body: 'It is not your fault. Try again. Nothing you sent before is lost.',
    },
  },
  partlyLoaded: 'We could not load everything.',
  screenFailed: {
    title: 'We could not load this page.',
    body: 'Check your connection and try again. If it goes on, close this tab and open it again in Teams.',
  },
  error: {
    UNAUTHENTICATED: 'You are not signed in any more. Open Peer Support again.',
    NOT_FOUND: 'This is no longer here.',
    BAD_USER_INPUT: 'Something you entered does not fit. Please check it.',
    RATE_LIMITED: 'That was a lot at once. Wait a minute and try again.',
    TRY_AGAIN: 'This does not work just now. Please try again.',
    INTERNAL: 'Something went wrong on our side. Please try again.',
    UNREACHABLE: 'We cannot reach Peer Support. Check your connection and try again.',
  },
  notFound: {
    title: 'This page is not here',
    body: 'It may have moved. The list of allies is a good place to go on.',
    action: 'See all allies',
  },
};
