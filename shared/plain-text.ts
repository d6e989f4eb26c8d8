/** Why a text that a person wrote is refused. */
export type PlainTextFault = 'controlCharacters' | 'onlySpaces' | 'tooLong';

// New line, carriage return and tab are how people lay out a message; every other control or format-override
// character can hide or reorder what the reader sees.
const UNSAFE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]|\p{Cs}/u;
// Letters of many scripts need joiners, but a text of joiners and blanks alone says nothing.
const BLANK = /^[\s\u2800\p{Default_Ignorable_Code_Point}]*$/u;

/** The length of a text in characters (Unicode code points), as both sides count it. */
export function textLength(text: string): number {
  let length = 0;
  for (const character of text) length += character.length > 0 ? 1 : 0;
  return length;
}

/** The first thing that is wrong with a text of at most `most` characters, or null. */
export function plainTextFault(text: string, most: number): PlainTextFault | null {
  if (UNSAFE.test(text)) return 'controlCharacters';
  if (BLANK.test(text)) return 'onlySpaces';
  if (textLength(text) > most) return 'tooLong';
  return null;
}
