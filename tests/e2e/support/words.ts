import { messages } from '../../../tab/app/messages/en/index.ts';

/** A text of the tab's English catalogue, as a person sees it: `words('contacts.preview.send', { name: 'Ada' })`. */
export function words(path: string, values: Readonly<Record<string, string | number>> = {}): string {
  const found = path
    .split('.')
    .reduce<unknown>((branch, key) => (branch as Readonly<Record<string, unknown>> | undefined)?.[key], messages);
  if (typeof found !== 'string') throw new Error(`The catalogue has no text ${path}.`);
  return found.replaceAll(/\{\{(\w+)\}\}/g, (_match, name: string) => String(values[name] ?? `{{${name}}}`));
}
