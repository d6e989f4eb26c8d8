import { allies } from './allies.ts';
import { availability } from './availability.ts';
import { common } from './common.ts';
import { contacts } from './contacts.ts';
import { find } from './find.ts';
import { guide } from './guide.ts';
import { help } from './help.ts';
import { moment } from './moment.ts';
import { own } from './own.ts';
import { pins } from './pins.ts';
import { privacy } from './privacy.ts';
import { role } from './role.ts';
import { safe } from './safe.ts';
import { talk } from './talk.ts';
import { teams } from './teams.ts';

/** One namespace a feature. */
export const messages = { common, help, allies, availability, contacts, find, guide, safe, moment, talk, teams, own, privacy, role, pins };
