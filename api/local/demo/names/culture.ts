/** A pool of names that go together, and the language its people most often speak at home. */
export interface NamePool {
  /** BCP 47 */
  language: string;
  given: readonly string[];
  family: readonly string[];
}

/** Names are kept as one line of text each, so that a list stays easy to read and to change. */
export function namePool(language: string, given: string, family: string): NamePool {
  return { language, given: given.split(' '), family: family.split(' ') };
}
