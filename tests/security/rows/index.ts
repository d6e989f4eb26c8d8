import { audit } from './audit.ts';
import { becoming } from './becoming.ts';
import { programme } from './programme.ts';
import type { Rows } from './rows.ts';

/** The features whose rows stand in a file of their own. */
export const FEATURES: readonly Rows[] = [audit, becoming, programme];

export const featureFields = Object.fromEntries(FEATURES.flatMap(({ fields }) => Object.entries(fields)));
export const featureOperations = Object.fromEntries(FEATURES.flatMap(({ operations }) => Object.entries(operations)));
