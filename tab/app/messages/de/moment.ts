import type { moment as english } from '../en/moment.ts';

/** The ally's own moment after a conversation, in German. */
export const moment: typeof english = {
  title: 'Ein Moment für dich',
  lead: 'Nur du siehst das. Was du hier wählst, wird nicht gespeichert und nicht gesendet.',
  question: 'Wie geht es dir?',
  answer: {
    allRight: 'Mir geht es gut',
    aLot: 'Es war viel',
    unsure: 'Ich weiß es nicht',
  },
  reply: {
    allRight: 'Das ist schön. Danke, dass du da warst. Eine Pause oder ein Gespräch ist jederzeit möglich:',
    aLot: 'Danke, dass du da warst. Du darfst es jetzt ablegen. Das könnte helfen:',
    unsure: 'Das ist in Ordnung. Oft weiß man es erst nach ein, zwei Tagen. Das könnte helfen:',
  },
  rest: {
    title: 'Eine Pause machen',
    what: 'Es kommt niemand Neues zu dir. Wer schon mit dir spricht, kann weiter schreiben.',
    start: 'Pause beginnen',
    startFor_one: '{{count}} Stunde lang niemand Neues',
    startFor_other: '{{count}} Stunden lang niemand Neues',
    until: 'Niemand Neues bis {{when}}.',
    undo: 'Rückgängig machen',
    end: 'Pause beenden',
    over: 'Jetzt läuft keine Pause.',
    none: 'Deine Erholungszeit ist auf 0 Stunden gestellt. Das kannst du in „Meine Zeiten“ ändern.',
    hours: 'Zu „Meine Zeiten“',
  },
  talk: {
    title: 'Mit der Koordination sprechen',
    what: 'Sag, wie es dir geht. Lass weg, wer es war und was gesagt wurde.',
    unknown: 'Frag in eurem Netzwerk, wer das ist.',
  },
  skip: 'Auslassen',
  done: 'Fertig',
};
