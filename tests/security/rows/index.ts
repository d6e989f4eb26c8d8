import { audit } from './audit.ts';
import { becoming } from './becoming.ts';
import { choices } from './choices.ts';
import { coverage } from './coverage.ts';
import { numbers } from './numbers.ts';
import { programme } from './programme.ts';
import { roster } from './roster.ts';
import { rosterImport } from './roster-import.ts';
import type { Rows } from './rows.ts';

/** The features whose rows stand in a file of their own. */
export const FEATURES: readonly Rows[] = [audit, becoming, choices, coverage, numbers, programme, roster, rosterImport];

export const featureFields = Object.fromEntries(FEATURES.flatMap(({ fields }) => Object.entries(fields)));
export const featureOperations = Object.fromEntries(FEATURES.flatMap(({ operations }) => Object.entries(operations)));
