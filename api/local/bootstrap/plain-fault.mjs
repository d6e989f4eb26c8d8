import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectDir = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** A fault whose message is one sentence that anybody can read and act on. */
export class PlainFault extends Error {}

/** One line of progress. */
export function tell(line) {
  console.log(line);
}
