import { audit } from './audit.ts';
import { charter } from './charter.ts';
import { choices } from './choices.ts';
import { coverage } from './coverage.ts';
import { manage } from './manage.ts';
import { numbers } from './numbers.ts';
import { roster } from './roster.ts';
import { rosterImport } from './roster-import.ts';
import { settings } from './settings.ts';
import { training } from './training.ts';

/** One namespace a feature. */
export const manageMessages = { manage, roster, rosterImport, coverage, training, charter, choices, settings, numbers, audit };
