/** UTF-16 units: letters that are taken apart may need more room than the name. */
export const NAME_KEY_LENGTH = 400;

/** Letters that Unicode does not take apart into a plain letter and a mark, as people type them without that mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** The parts of a name or of what was typed, without accents and capitals. */
export function wordsOf(text: string): string[] {
  const plain = text.toLocaleLowerCase('en').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[łøđßæœı]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter).split(/[\s\-'’.,]+/u).filter(Boolean);
}

/** Whether every word that is wanted begins some part. */
export function beginsSomePart(wanted: readonly string[], parts: readonly string[]): boolean {
  return wanted.every((word) => parts.some((part) => part.startsWith(word)));
}

/** All parts of a name as one text, by which a database finds and sorts people: it has no rules of its own for accents. */
export function nameKeyOf(name: string): string {
  return wordsOf(name).join(' ').slice(0, NAME_KEY_LENGTH);
}

/** What a row of the roster repeats of its member, to be found and sorted by. Every new row needs them. */
export function rosterKeys({ tenantId, name }: { readonly tenantId: string; readonly name: string }): { tenantId: string; nameKey: string } {
  return { tenantId, nameKey: nameKeyOf(name) };
}
