import { describe, expect, it } from '@jest/globals';
import { listAllies, type DirectoryEntry, type DirectoryFilter } from '../../api/allies/directory.ts';

const NOW = 1_000;
const NOBODY_EXCLUDED: DirectoryFilter = { name: '', topicIds: [], languages: [], siteIds: [] };

function ally(name: string, changes: Partial<DirectoryEntry> = {}): DirectoryEntry {
  return {
    id: name, objectId: name, name, department: '', siteId: 'london', about: '', canDo: '', cannotDo: '',
    languages: [], topicIds: [], waysOfTalking: [], takesNewPeople: true, windows: [], ...changes,
  };
}

const names = (entries: readonly DirectoryEntry[], filter: Partial<DirectoryFilter> = {}, mix = (id: string) => id) =>
  listAllies(entries, { ...NOBODY_EXCLUDED, ...filter }, NOW, mix).map(({ entry }) => entry.name);

describe('the order of the directory', () => {
  const later = (from: number) => ({ windows: [{ from, until: from + 10 }] });
  const allies = [
    ally('full', { takesNewPeople: false, windows: [{ from: 0, until: 2_000 }] }),
    ally('no hours'),
    ally('tomorrow', later(1_200)),
    ally('soon', later(1_100)),
    ally('now', { windows: [{ from: 0, until: 2_000 }] }),
  ];

  it('is who can be reached sooner first, and who takes nobody last', () => {
    expect(names(allies)).toEqual(['now', 'soon', 'tomorrow', 'no hours', 'full']);
    expect(names(allies.toReversed())).toEqual(['now', 'soon', 'tomorrow', 'no hours', 'full']);
  });

  it('is mixed among equals, and only among them', () => {
    const equals = ['a', 'b', 'c'].map((name) => ally(name, later(1_100)));
    expect(names([...equals, ...allies], {}, (id) => (id === 'b' ? '0' : `1${id}`))).toEqual(['now', 'b', 'a', 'c', 'soon', 'tomorrow', 'no hours', 'full']);
  });

  it('does not hold the end of a window against anybody', () => {
    const [short, long] = [ally('short', { windows: [{ from: 0, until: 1_001 }] }), ally('long', { windows: [{ from: 0, until: 9_000 }] })];
    expect(names([short, long], {}, (id) => (id === 'short' ? '0' : '1'))).toEqual(['short', 'long']);
    expect(names([short, long], {}, (id) => (id === 'short' ? '1' : '0'))).toEqual(['long', 'short']);
  });
});

describe('the search by name', () => {
  const allies = ['Zoë Brontë-Müller', 'José O’Neill', 'Anna-Lena Groß', 'İpek Yılmaz', 'Łukasz Søndergård'].map((name) => ally(name));

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
    expect(names(allies, { name }).sort()).toEqual(expected.toSorted());
  });

  it('finds a name whose accents are typed as characters of their own', () => {
    expect(names(allies, { name: 'Zoe\u0308' })).toEqual(['Zoë Brontë-Müller']);
    expect(names([ally('Zoe\u0308')], { name: 'zoë' })).toHaveLength(1);
  });
});

describe('the filters', () => {
  const allies = [
    ally('both', { topicIds: ['grief', 'stress'], languages: ['en', 'de'], siteId: 'berlin' }),
    ally('grief', { topicIds: ['grief'], languages: ['en'], siteId: 'london' }),
    ally('stress', { topicIds: ['stress'], languages: ['de'], siteId: 'berlin' }),
    ally('none'),
  ];

  it.each<[string, Partial<DirectoryFilter>, string[]]>([
    ['nothing chosen', {}, ['both', 'grief', 'none', 'stress']],
    ['one topic', { topicIds: ['grief'] }, ['both', 'grief']],
    ['any of two topics', { topicIds: ['grief', 'stress'] }, ['both', 'grief', 'stress']],
    ['a language', { languages: ['de'] }, ['both', 'stress']],
    ['a site', { siteIds: ['berlin'] }, ['both', 'stress']],
    ['a topic and a language', { topicIds: ['grief'], languages: ['de'] }, ['both']],
    ['a topic, a language and a site', { topicIds: ['stress'], languages: ['de'], siteIds: ['london'] }, []],
    ['a name and a topic', { name: 'b', topicIds: ['grief'] }, ['both']],
    ['what nobody has', { topicIds: ['unknown'] }, []],
  ])('let through who fits all of them: %s', (_, filter, expected) => {
    expect(names(allies, filter).sort()).toEqual(expected);
  });
});
