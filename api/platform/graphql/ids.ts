import { isUUID } from 'class-validator';

/** Whether a text can be the id of a row at all. One that cannot is as unknown as one that is not there. */
export function isId(text: string): boolean {
  return isUUID(text);
}
