import { audit } from './audit.ts';
import { manage } from './manage.ts';

/** One namespace a feature. */
export const manageMessages = { manage, audit };
