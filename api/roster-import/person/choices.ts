/** A site or topic as files name it. */
export interface Choice {
  readonly id: string;
  /** By language; a site has the same everywhere. */
  readonly names: readonly { readonly language: string | null; readonly name: string }[];
}

/** What several choices have in common is the name of none. */
export type Found = { readonly id: string } | 'unknown' | 'several';

/** The sites or the topics, to be found by name in any language, or by id. */
export class Choices {
  readonly #byId: ReadonlyMap<string, Choice>;
  readonly #byName = new Map<string, Set<string>>();

  constructor(readonly all: readonly Choice[]) {
    this.#byId = new Map(all.map((choice) => [choice.id, choice]));
    for (const { id, names } of all) {
      for (const { name } of names) this.#byName.set(key(name), (this.#byName.get(key(name)) ?? new Set()).add(id));
    }
  }

  find(text: string): Found {
    if (this.#byId.has(text.toLowerCase())) return { id: text.toLowerCase() };
    const [id, another] = this.#byName.get(key(text)) ?? [];
    if (id === undefined) return 'unknown';
    return another === undefined ? { id } : 'several';
  }

  /** How a choice is written into a file: by its name, where that is found again, and by its id where not. */
  write(id: string, language: string): string {
    const name = this.nameOf(id, language);
    const found = /[;|,\n]/u.test(name) ? 'unknown' : this.find(name);
    return typeof found === 'string' || found.id !== id ? id : name;
  }

  nameOf(id: string, language: string): string {
    const names = this.#byId.get(id)?.names ?? [];
    return (names.find((name) => name.language === language) ?? names[0])?.name ?? id;
  }

  /** Some of what may stand in a cell. */
  some(language: string): string[] {
    return this.all.slice(0, SOME).map(({ id }) => this.write(id, language));
  }
}

const SOME = 20;

function key(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
