import type { ScreenLanguage } from '../../shared/vocabulary.ts';

/** The charter until the organisation publishes its own: version 0 has no row. */
export const DEFAULT_CHARTER: Readonly<Record<ScreenLanguage, string>> = {
  en: [
    'I listen, and I let the other person decide what comes next.',
    'I am a colleague, not a counsellor. I help people find professional help, and I say so when something is too much for me.',
    'I keep what I hear to myself. If a life is in danger I get help, and I tell the other person first whenever I can.',
    'I never try to find out who somebody is, and I never tell a manager that somebody wrote to me.',
    'I set my hours and keep to them. Outside of them nobody expects an answer.',
    'I look after myself. I take a break when I need one, and I talk to the coordinator.',
    'I keep my training up to date.',
    'I can stop at any time, without giving a reason.',
  ].join('\n'),
  de: [
    'Ich höre zu und lasse die andere Person entscheiden, wie es weitergeht.',
    'Ich bin Kollegin oder Kollege, keine Beratungsstelle. Ich helfe, fachliche Hilfe zu finden, und sage, wenn mir etwas zu viel wird.',
    'Ich behalte für mich, was ich höre. Ist ein Leben in Gefahr, hole ich Hilfe und sage es der anderen Person vorher, wenn es geht.',
    'Ich versuche nie herauszufinden, wer jemand ist, und sage keiner Führungskraft, dass mir jemand geschrieben hat.',
    'Ich lege meine Zeiten fest und halte mich daran. Außerhalb erwartet niemand eine Antwort.',
    'Ich achte auf mich. Ich mache eine Pause, wenn ich sie brauche, und spreche mit der Koordination.',
    'Ich halte meine Schulung aktuell.',
    'Ich kann jederzeit aufhören, ohne einen Grund zu nennen.',
  ].join('\n'),
};
