import { manageMessages as germanForAdmins } from '../../../tab/app/manage/messages/de/index.ts';
import { manageMessages as englishForAdmins } from '../../../tab/app/manage/messages/en/index.ts';
import { messages as german } from '../../../tab/app/messages/de/index.ts';
import { messages as english } from '../../../tab/app/messages/en/index.ts';

const ENGLISH = { ...english, ...englishForAdmins };
let spoken: typeof ENGLISH = ENGLISH;

/** The language of the windows from here on, whose words `words` gives. */
export function speak(language: 'en' | 'de'): void {
  spoken = language === 'de' ? { ...german, ...germanForAdmins } : ENGLISH;
}

/** A text of the tab's catalogue, English unless another language is spoken, as a person sees it: `words('contacts.preview.send', { name: 'Ada' })`. */
export function words(path: string, values: Readonly<Record<string, string | number>> = {}): string {
  const found = path
    .split('.')
    .reduce<unknown>((branch, key) => (branch as Readonly<Record<string, unknown>> | undefined)?.[key], spoken);
  if (typeof found !== 'string') throw new Error(`The catalogue has no text ${path}.`);
  return found.replaceAll(/\{\{(\w+)\}\}/g, (_match, name: string) => String(values[name] ?? `{{${name}}}`));
}
