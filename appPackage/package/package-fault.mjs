/** Something that whoever makes the package can mend; the message says what. */
export class PackageFault extends Error {}
