import type { safe as english } from '../en/safe.ts';

/** "Are you safe right now?", in German. */
export const safe: typeof english = {
  question: 'Bist du gerade in Sicherheit?',
  onlyHere: 'Du kannst das auslassen. Deine Antwort bleibt auf diesem Bildschirm: Sie wird nicht gespeichert und nicht gesendet.',
  answer: {
    yes: 'Ja',
    unsure: 'Ich weiß nicht genau',
    no: 'Nein',
  },
  told: {
    yes: 'Gut. Nimm dir so viel Zeit, wie du brauchst.',
    unsure: 'Du musst es nicht genau wissen. Unter einer dieser Nummern kannst du mit jemandem reden.',
    no: 'Du musst damit nicht allein sein. Bitte ruf jetzt eine dieser Nummern an.',
  },
  stillWrite: 'Du kannst deine Nachricht trotzdem schreiben.',
  takeBack: 'Meine Antwort zurücknehmen',
};
