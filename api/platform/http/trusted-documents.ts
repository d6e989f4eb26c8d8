import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Kind, parse } from 'graphql';

/** The operations that the tab was built with, by the SHA-256 of their text. */
export interface TrustedDocuments {
  textOf(sha256: string): string | undefined;
  readonly operationNames: ReadonlySet<string>;
}

/** @throws Error when the list is missing, damaged, or names a text by another text's hash */
export async function loadTrustedDocuments(file: string): Promise<TrustedDocuments> {
  const list: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!isListOfTexts(list)) throw new Error('The list of operations is damaged. Build the tab again.');
  return trustedDocuments(list);
}

export function trustedDocuments(list: Readonly<Record<string, string>>): TrustedDocuments {
  const texts = new Map(Object.entries(list));
  for (const [hash, text] of texts) {
    if (hashOf(text) !== hash) throw new Error('The list of operations is damaged. Build the tab again.');
  }
  const operationNames = new Set([...texts.values()].flatMap(namesIn));
  return { textOf: (sha256) => texts.get(sha256), operationNames };
}

/** SHA-256 of an operation's text, in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function namesIn(text: string): string[] {
  return parse(text).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name !== undefined ? [definition.name.value] : [],
  );
}

function isListOfTexts(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((text) => typeof text === 'string');
}
