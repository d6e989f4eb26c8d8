import type { teams as english } from '../en/teams.ts';

/** Aus einem Gespräch in einen Chat oder Anruf von Teams, auf Deutsch. */
export const teams: typeof english = {
  open: 'In Teams sprechen',
  title: 'Mit {{name}} in Teams sprechen?',
  chatIsRead: 'Einen Chat in Teams kann dein Arbeitgeber lesen. Er bleibt in Teams, auch wenn du dieses Gespräch löschst.',
  callIsListed: 'Ein Anruf steht bei euch beiden in der Anrufliste.',
  hereIsSealed: 'Was du hier schreibst, ist versiegelt. Nur ihr beide lest es.',
  stay: 'Hier bleiben',
  chat: 'Teams-Chat öffnen',
  call: 'In Teams anrufen',
  opened: {
    chat: 'Teams hat einen Chat geöffnet.',
    call: 'Teams hat einen Anruf geöffnet.',
  },
  byHand: {
    title: 'Die Person in Teams finden',
    how: 'Von hier lässt sich Teams nicht öffnen. Suche in Teams nach diesem Namen.',
    name: 'Name',
    copy: 'Namen kopieren',
    copied: 'Der Name ist kopiert.',
    copyYourself: 'Markiere den Namen und kopiere ihn selbst.',
    close: 'Schließen',
  },
};
