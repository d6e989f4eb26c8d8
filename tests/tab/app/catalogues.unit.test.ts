import { manageMessages as germanForAdmins } from '../../../tab/app/manage/messages/de/index.ts';
import { manageMessages as englishForAdmins } from '../../../tab/app/manage/messages/en/index.ts';
import { messages as german } from '../../../tab/app/messages/de/index.ts';
import { messages as english } from '../../../tab/app/messages/en/index.ts';

type Tree = { readonly [key: string]: string | Tree };

/** Every text by its full key, such as `allies.empty.title`. */
function texts(tree: Tree, above = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as [string, string]] : texts(value, `${above}${key}.`),
  );
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();
const englishTexts = texts({ ...english, ...englishForAdmins });
const germanTexts = new Map(texts({ ...german, ...germanForAdmins }));

describe('the catalogues', () => {
  test('hold the same texts in English and German', () => {
    expect([...germanTexts.keys()].sort()).toEqual(englishTexts.map(([key]) => key).sort());
  });

  test('fill the same gaps in both', () => {
    for (const [key, text] of englishTexts) expect([key, placeholders(germanTexts.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  test('leave no text empty', () => {
    for (const [key, text] of [...englishTexts, ...germanTexts]) expect([key, text.trim()]).not.toEqual([key, '']);
  });

  test('never say "Start chat", and hold sentences to twenty words', () => {
    for (const [key, text] of [...englishTexts, ...germanTexts]) {
      expect([key, text]).not.toEqual([key, expect.stringMatching(/start (a )?chat|chat starten/i)]);
      const longest = Math.max(...text.split(/[.!?:](?:\s|$)/).map((sentence) => sentence.split(/\s+/).filter(Boolean).length));
      expect([key, longest <= 20]).toEqual([key, true]);
    }
  });
});
