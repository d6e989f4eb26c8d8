/** Languages by the names that this locale has for them, in its order. */
export function languageNames(codes: readonly string[], locale: string): { code: string; name: string }[] {
  const { names, collator } = namingOf(locale);
  return codes.map((code) => ({ code, name: nameOf(names, code, locale) })).sort((a, b) => collator.compare(a.name, b.name));
}

/** The same as the words of a line. */
export function languageList(codes: readonly string[], locale: string): string {
  return languageNames(codes, locale)
    .map(({ name }) => name)
    .join(', ');
}

interface Naming {
  readonly names: Intl.DisplayNames;
  readonly collator: Intl.Collator;
}

/** Making these takes long, and every card of a long list names languages. */
const namings = new Map<string, Naming>();

function namingOf(locale: string): Naming {
  const known = namings.get(locale);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' });
  const made = { names, collator: new Intl.Collator(locale) };
  namings.set(locale, made);
  return made;
}

function nameOf(names: Intl.DisplayNames, code: string, locale: string): string {
  try {
    const name = names.of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    // Not a code that the browser knows: better shown as it is than not at all.
    return code;
  }
}
