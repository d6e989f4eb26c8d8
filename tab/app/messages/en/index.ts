import { allies } from './allies.ts';
import { common } from './common.ts';
import { contacts } from './contacts.ts';
import { help } from './help.ts';

/** One namespace a feature. */
export const messages = { common, help, allies, contacts };
