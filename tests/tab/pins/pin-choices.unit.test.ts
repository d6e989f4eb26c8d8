import { startPath } from '../../../tab/app/start-path.ts';
import { pinViewOf } from '../../../tab/app/pins/pin-view.ts';
import { pinAddress, readPinChoices } from '../../../tab/features/pins/pin-choices.ts';

const read = (query: string) => readPinChoices(`https://peer.example.org/tab/?view=channel&${query}`);
const NONE = { siteIds: [], topicIds: [], language: 'en' };

describe('the choices in an address', () => {
  test.each([
    ['', NONE],
    ['sites=&topics=,,&language=', NONE],
    ['sites=a,b,a&topics=c&language=de', { siteIds: ['a', 'b'], topicIds: ['c'], language: 'de' }],
    ['sites=a,%3Cscript%3E,b%20c,d', { ...NONE, siteIds: ['a', 'd'] }],
    [`sites=${'x'.repeat(37)},${'y'.repeat(36)}`, { ...NONE, siteIds: ['y'.repeat(36)] }],
    ['language=fr', NONE],
    ['language=__proto__&sites=__proto__', { ...NONE, siteIds: ['__proto__'] }],
  ])('of %s', (query, choices) => {
    expect(read(query)).toEqual(choices);
  });

  test('are never more than an address holds', () => {
    const ids = Array.from({ length: 20 }, (_, place) => `${'0'.repeat(34)}${String(place).padStart(2, '0')}`);
    expect(read(`sites=${[...ids, 'one-more'].join()}`).siteIds).toEqual(ids);
    expect(pinAddress('https://peer.example.org/tab/', { siteIds: ids, topicIds: ids, language: 'de' }).length).toBeLessThan(2_000);
  });

  test('come back as they were, from whatever page of the tab', () => {
    const choices = { siteIds: ['a', 'b'], topicIds: ['c'], language: 'de' } as const;
    const address = pinAddress('https://peer.example.org/tab/?view=configure&host=x', { ...choices, siteIds: ['a', 'b'], topicIds: ['c'] });
    expect(readPinChoices(address)).toEqual(choices);
    expect(address).not.toMatch(/host|configure/);
  });
});

test('a page is only one of those that there are', () => {
  const view = (query: string) => pinViewOf(`https://peer.example.org/tab/${query}`);
  expect(['?view=channel', '?view=configure', '?view=remove', '?view=toString', '?view=', ''].map(view)).toEqual(['channel', 'configure', 'remove', null, null, null]);
});

test('a link leads to an ally, or to the beginning', () => {
  expect(startPath('ally-3ccb368f-920b-4beb-9a5f-361b440aaba6')).toBe('/allies/3ccb368f-920b-4beb-9a5f-361b440aaba6');
  for (const place of ['ally-', 'ally-../manage', `ally-${'x'.repeat(37)}`, 'ally-a b', 'Ally-a', undefined]) expect(startPath(place)).toBe('/');
});
