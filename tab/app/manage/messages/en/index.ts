import { audit } from './audit.ts';
import { manage } from './manage.ts';
import { settings } from './settings.ts';

/** One namespace a feature. */
export const manageMessages = { manage, audit, settings };
