import { audit } from './audit.ts';
import { charter } from './charter.ts';
import { manage } from './manage.ts';
import { settings } from './settings.ts';
import { training } from './training.ts';

/** One namespace a feature. */
export const manageMessages = { manage, training, charter, settings, audit };
