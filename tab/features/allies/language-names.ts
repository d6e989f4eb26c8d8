/** Languages by the names that this locale has for them, in its order. */
export function languageNames(codes: readonly string[], locale: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' });
  const collator = new Intl.Collator(locale);
  return codes.map((code) => ({ code, name: nameOf(names, code, locale) })).sort((a, b) => collator.compare(a.name, b.name));
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
