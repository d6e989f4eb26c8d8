import { join } from 'node:path';
import { checkChain } from './audit/chain.service.ts';
import { readConfig } from './config.ts';
import { MAIN_DATABASE } from './databases.ts';
import { openDatabase } from './platform/database/open.ts';

/** Says whether the record of what admins did is as it was written. Ends with 1 where it is not. */
const config = readConfig(process.env);
const database = await openDatabase(config.PEER_SUPPORT_MODE === 'local' ? join(config.DATA_DIR, 'peer-support.db') : config.DATABASE_URL, MAIN_DATABASE);
const { entries, brokenAt } = await checkChain(database.reader);
await database.close();
const fit = `${String(entries)} ${entries === 1 ? 'entry' : 'entries'}`;
process.stdout.write(brokenAt === null ? `${fit}, as written.\n` : `${fit} as written; entry ${String(brokenAt)} does not fit.\n`);
process.exitCode = brokenAt === null ? 0 : 1;
