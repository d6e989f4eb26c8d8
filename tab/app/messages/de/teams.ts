import type { teams as english } from '../en/teams.ts';

/** Aus einem Gespräch in einen Chat oder Anruf von Teams, auf Deutsch. */
export const teams: typeof english = {
  open: 'In Teams sprechen',
  title: 'Mit {{name}} in Teams sprechen?',
  chatIsRead: 'Einen Chat in Teams kann Ihr Arbeitgeber lesen. Er bleibt in Teams, auch wenn Sie dieses Gespräch löschen.',
  callIsListed: 'Ein Anruf steht bei Ihnen beiden in der Anrufliste.',
  hereIsSealed: 'Was Sie hier schreiben, ist versiegelt. Nur Sie beide lesen es.',
  stay: 'Hier bleiben',
  chat: 'Teams-Chat öffnen',
  call: 'In Teams anrufen',
  opened: {
    chat: 'Teams hat einen Chat geöffnet.',
    call: 'Teams hat einen Anruf geöffnet.',
  },
  byHand: {
    title: 'Die Person in Teams finden',
    how: 'Von hier lässt sich Teams nicht öffnen. Suchen Sie in Teams nach diesem Namen.',
    name: 'Name',
    copy: 'Namen kopieren',
    copied: 'Der Name ist kopiert.',
    copyYourself: 'Markieren Sie den Namen und kopieren Sie ihn selbst.',
    close: 'Schließen',
  },
};
