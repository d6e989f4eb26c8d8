import { bengaluru, berlin, lisbon, london, toronto } from '../sites.ts';
import type { NamePool } from './culture.ts';
import { british, french, german, polish, portuguese } from './europe.ts';
import { arabic, chinese, northIndian, southIndian, turkish, westAfrican } from './world.ts';

type Mix = readonly (readonly [NamePool, number])[];

/** Site id -> how often names of each pool occur there, out of about a hundred. */
export const namesOfSite: Readonly<Record<string, Mix>> = {
  [london.id]: [
    [british, 46], [westAfrican, 12], [northIndian, 12], [polish, 8], [arabic, 6], [portuguese, 4],
    [french, 4], [turkish, 4], [chinese, 4],
  ],
  [berlin.id]: [[german, 62], [turkish, 14], [polish, 9], [arabic, 6], [british, 3], [westAfrican, 3], [northIndian, 3]],
  [lisbon.id]: [[portuguese, 76], [british, 6], [french, 6], [german, 5], [westAfrican, 4], [northIndian, 3]],
  [toronto.id]: [
    [british, 34], [french, 24], [northIndian, 12], [chinese, 12], [westAfrican, 7], [portuguese, 6], [arabic, 5],
  ],
  [bengaluru.id]: [[southIndian, 58], [northIndian, 38], [british, 2], [german, 2]],
};

/** Site id -> how many of a hundred people work there, roughly. */
export const siteWeights: readonly (readonly [string, number])[] = [
  [london.id, 28], [berlin.id, 26], [lisbon.id, 15], [toronto.id, 14], [bengaluru.id, 17],
];

/** What a site's people share when their own language is not English. */
export const languageOfSite: Readonly<Record<string, string>> = {
  [london.id]: 'en', [berlin.id]: 'de', [lisbon.id]: 'pt', [toronto.id]: 'en', [bengaluru.id]: 'en',
};
