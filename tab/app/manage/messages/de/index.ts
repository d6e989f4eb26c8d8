import type { manageMessages as english } from '../en/index.ts';
import { audit } from './audit.ts';
import { charter } from './charter.ts';
import { coverage } from './coverage.ts';
import { manage } from './manage.ts';
import { roster } from './roster.ts';
import { settings } from './settings.ts';
import { training } from './training.ts';

export const manageMessages: typeof english = { manage, roster, coverage, training, charter, settings, audit };
