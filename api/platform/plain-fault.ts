/** A fault whose message is one plain sentence for the person who started the program, and holds nothing confidential. */
export class PlainFault extends Error {
  override readonly name: string = 'PlainFault';
}
