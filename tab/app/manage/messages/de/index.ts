import type { manageMessages as english } from '../en/index.ts';
import { audit } from './audit.ts';
import { manage } from './manage.ts';
import { settings } from './settings.ts';

export const manageMessages: typeof english = { manage, audit, settings };
