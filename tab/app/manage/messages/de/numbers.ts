import type { numbers as english } from '../en/numbers.ts';

export const numbers: typeof english = {
  title: 'Zahlen',
  about: 'Sie gelten für die ganze Organisation und für Monate, die vorbei sind. Es gibt keine nach Vertrauensperson, Abteilung oder Person.',
  hiding: 'Eine Zahl unter {{least}} ist verborgen. Ebenso jede andere, aus der sie sich errechnen ließe.',
  loading: 'Die Zahlen werden geladen',
  failed: 'Die Zahlen konnten nicht geladen werden.',
  month: 'Monat',
  hidden: 'verborgen',
  answers: 'Anfragen und Antworten',
  topics: 'Themen der Anfragen',
  closings: 'Nach Gesprächen',
  column: {
    sent: 'Anfragen', inTime: 'Rechtzeitig angenommen', late: 'Später angenommen', unanswered: 'Nicht angenommen',
    heardYes: 'Fühlten sich gehört', heardNo: 'Fühlten sich nicht gehört', comeBackYes: 'Kämen wieder', comeBackNo: 'Kämen nicht wieder',
  },
};
