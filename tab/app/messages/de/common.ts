import type { common as english } from '../en/common.ts';

/** Words that several screens use, in German. */
export const common: typeof english = {
  productName: 'Peer Support',
  noticeGone: 'Worum es in diesem Hinweis ging, ist nicht mehr da. Das sind deine Anfragen.',
  skipToContent: 'Zum Inhalt springen',
  navigation: 'Hauptmenü',
  safety: 'Sicherheit',
  findAnAlly: 'Jemanden finden',
  myRequests: 'Meine Anfragen',
  requests: 'Anfragen',
  myHours: 'Meine Zeiten',
  requestsWaiting_one: 'Anfragen, {{count}} neue',
  requestsWaiting_other: 'Anfragen, {{count}} neue',
  scope:
    'Vertrauenspersonen sind geschulte Kolleginnen und Kollegen, die zuhören. Sie beraten nicht und behandeln nicht. Sie helfen dir, Fachleute zu finden.',
  loading: 'Wird geladen…',
  tryAgain: 'Noch einmal versuchen',
  close: 'Schließen',
  hide: {
    button: 'Bildschirm verbergen',
    hint: 'Verbirgt alles sofort. Oder drücke zweimal Escape oder Strg+Umschalt+H.',
    showAgain: 'Wieder zeigen',
  },
  offline: {
    title: 'Du bist offline.',
    body: 'Was du geschrieben hast, ist noch da. Wir verbinden uns von selbst wieder.',
  },
  failure: {
    notInTeams: {
      title: 'Öffne Peer Support in Microsoft Teams',
      body: 'Diese Seite läuft in Teams. Wähle dort „Apps“, suche nach Peer Support und wähle „Öffnen“.',
    },
    noAnswer: {
      title: 'Teams hat nicht geantwortet',
      body: 'Schließe diesen Tab und öffne Peer Support in Teams noch einmal. Hilft das nicht, starte Teams neu.',
    },
    noToken: {
      title: 'Die Anmeldung hat nicht geklappt',
      body: 'Teams hat uns nicht gesagt, wer du bist. Versuche es noch einmal. Sonst melde dich in Teams ab und wieder an.',
    },
    consentDeclined: {
      title: 'Peer Support braucht deine Erlaubnis',
      body: 'Teams muss uns sagen, dass du es bist. Versuche es noch einmal und wähle „Annehmen“. Geht das nicht, frage deine IT.',
    },
    notSetUp: {
      title: 'Peer Support ist noch nicht eingerichtet',
      body: 'Die Anmeldung ist in deiner Organisation noch nicht bereit. Bitte frage deine IT.',
    },
    refused: {
      title: 'Du bist nicht angemeldet',
      body: 'Wir konnten nicht prüfen, wer du bist. Versuche es noch einmal oder frage deine IT.',
    },
    crash: {
      title: 'Etwas ist schiefgegangen',
      body: 'Das ist nicht deine Schuld. Versuche es noch einmal. Was du schon gesendet hast, ist nicht verloren.',
    },
  },
  partlyLoaded: 'Wir konnten nicht alles laden.',
  screenFailed: {
    title: 'Diese Seite konnten wir nicht laden.',
    body: 'Prüfe deine Verbindung und versuche es noch einmal. Hilft das nicht, schließe den Tab und öffne ihn in Teams neu.',
  },
  error: {
    UNAUTHENTICATED: 'Du bist nicht mehr angemeldet. Öffne Peer Support noch einmal.',
    NOT_FOUND: 'Das ist nicht mehr da.',
    BAD_USER_INPUT: 'Eine Eingabe passt nicht. Bitte prüfe sie.',
    RATE_LIMITED: 'Das war viel auf einmal. Warte eine Minute und versuche es noch einmal.',
    TRY_AGAIN: 'Das geht gerade nicht. Bitte versuche es noch einmal.',
    INTERNAL: 'Bei uns ist etwas schiefgegangen. Bitte versuche es noch einmal.',
    UNREACHABLE: 'Wir erreichen Peer Support nicht. Prüfe deine Verbindung und versuche es noch einmal.',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    body: 'Vielleicht ist sie umgezogen. Bei den Vertrauenspersonen geht es weiter.',
    action: 'Alle Vertrauenspersonen ansehen',
  },
};
