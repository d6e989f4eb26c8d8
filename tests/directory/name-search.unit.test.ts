import { describe, expect, it } from '@jest/globals';
import { directoryOf, entry, filterOf, names } from './support/entries.ts';

const allies = ['Zoë Brontë-Müller', 'José O’Neill', 'Anna-Lena Groß', 'İpek Yılmaz', 'Łukasz Søndergård'].map((name) => entry(name));
const found = (name: string, among = allies) => names(directoryOf(among), { filter: filterOf({ name }) });

describe('the search by name', () => {
  it.each([
    ['zoe', ['Zoë Brontë-Müller']],
    ['ZOË', ['Zoë Brontë-Müller']],
    ['bronte', ['Zoë Brontë-Müller']],
    ['mull', ['Zoë Brontë-Müller']],
    ['müll zo', ['Zoë Brontë-Müller']],
    ['jose', ['José O’Neill']],
    ['neill', ['José O’Neill']],
    ["o'ne", ['José O’Neill']],
    ['lena', ['Anna-Lena Groß']],
    ['anna-lena', ['Anna-Lena Groß']],
    ['ipek', ['İpek Yılmaz']],
    ['yilmaz', ['İpek Yılmaz']],
    ['gross', ['Anna-Lena Groß']],
    ['groß', ['Anna-Lena Groß']],
    ['lukasz', ['Łukasz Søndergård']],
    ['ŁUK', ['Łukasz Søndergård']],
    ['sonder', ['Łukasz Søndergård']],
    ['oë', []],
    ['zoe neill', []],
    ['.*', []],
    ['%', []],
    ['_oe', []],
  ])('finds by the beginning of any part, whatever the accents and capitals: %p', (name, expected) => {
    expect(found(name).sort()).toEqual(expected.toSorted());
  });

  it('finds a name whose accents are typed as characters of their own', () => {
    expect(found('Zoe\u0308')).toEqual(['Zoë Brontë-Müller']);
    expect(found('zoë', [entry('Zoe\u0308')])).toHaveLength(1);
  });

  it.each(['', '   ', '-', ' . '])('lets everybody through where nothing was typed: %p', (name) => {
    expect(found(name)).toHaveLength(allies.length);
  });

  it('finds an ally by the new name and no longer by the old one', () => {
    const directory = directoryOf(allies);
    directory.put(entry('Zoë Brontë-Müller', { name: 'Zadie Smith' }));
    expect(names(directory, { filter: filterOf({ name: 'zadie' }) })).toEqual(['Zadie Smith']);
    expect(names(directory, { filter: filterOf({ name: 'bronte' }) })).toEqual([]);
    directory.drop('Zoë Brontë-Müller');
    expect(names(directory, { filter: filterOf({ name: 'z' }) })).toEqual([]);
  });
});
