import { ROSTER_STEPS, type RosterStep } from '../roster-rules.ts';
import { KINDS_OF_HELP, WAYS_OF_TALKING, type KindOfHelp, type ScreenLanguage, type WayOfTalking } from '../vocabulary.ts';

/** Words of a closed list as they stand in a file. */
export interface CsvWords<Word extends string> {
  readonly write: (word: Word, language: ScreenLanguage) => string;
  /** In either language, or the word itself; null for what is none of them. */
  readonly read: (text: string) => Word | null;
  /** Everything that may stand there, in a language. */
  readonly all: (language: ScreenLanguage) => string[];
}

function wordsOf<Word extends string>(list: readonly Word[], names: Readonly<Record<ScreenLanguage, Readonly<Record<Word, string>>>>): CsvWords<Word> {
  const known = new Map(list.flatMap((word): [string, Word][] => [[key(word), word], [key(names.en[word]), word], [key(names.de[word]), word]]));
  return {
    write: (word, language) => names[language][word],
    read: (text) => known.get(key(text)) ?? null,
    all: (language) => list.map((word) => names[language][word]),
  };
}

function key(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().replace(/[\s_-]+/gu, ' ');
}

export const STEP_WORDS = wordsOf<RosterStep>(ROSTER_STEPS, {
  en: {
    VOLUNTEERED: 'Volunteered', INVITED: 'Invited', CHARTER_ACCEPTED: 'Charter accepted', TRAINED: 'Trained', ACTIVE: 'Active', PAUSED: 'Paused',
    STEPPED_DOWN: 'Stepped down', THANKED: 'Thanked',
  },
  de: {
    VOLUNTEERED: 'Gemeldet', INVITED: 'Eingeladen', CHARTER_ACCEPTED: 'Charta angenommen', TRAINED: 'Geschult', ACTIVE: 'Aktiv', PAUSED: 'Pausiert',
    STEPPED_DOWN: 'Aufgehört', THANKED: 'Bedankt',
  },
});

export const KIND_WORDS = wordsOf<KindOfHelp>(KINDS_OF_HELP, {
  en: { LISTEN: 'Listen', FIND_RESOURCES: 'Find resources', PRACTICAL_HELP: 'Practical help', JUST_A_CHAT: 'Just a chat' },
  de: { LISTEN: 'Zuhören', FIND_RESOURCES: 'Angebote finden', PRACTICAL_HELP: 'Praktische Hilfe', JUST_A_CHAT: 'Einfach reden' },
});

export const WAY_WORDS = wordsOf<WayOfTalking>(WAYS_OF_TALKING, {
  en: { CHAT: 'Chat', CALL: 'Call', IN_PERSON: 'In person', WHEN_YOU_HAVE_TIME: 'When you have time' },
  de: { CHAT: 'Chat', CALL: 'Anruf', IN_PERSON: 'Vor Ort', WHEN_YOU_HAVE_TIME: 'Wenn du Zeit hast' },
});

const YES_NO = wordsOf(['YES', 'NO'] as const, { en: { YES: 'Yes', NO: 'No' }, de: { YES: 'Ja', NO: 'Nein' } });
const AS_SPREADSHEETS_SAY: Readonly<Record<string, boolean>> = { 1: true, 0: false, true: true, false: false, wahr: true, falsch: false, y: true, n: false, j: true };

export function writeYesNo(value: boolean, language: ScreenLanguage): string {
  return YES_NO.write(value ? 'YES' : 'NO', language);
}

export function readYesNo(text: string): boolean | null {
  const word = YES_NO.read(text);
  return word === null ? (AS_SPREADSHEETS_SAY[text.trim().toLowerCase()] ?? null) : word === 'YES';
}

export const LOAD_WORDS = { en: { OPEN: 'Open', FULL: 'Full' }, de: { OPEN: 'Offen', FULL: 'Voll' } } as const;
