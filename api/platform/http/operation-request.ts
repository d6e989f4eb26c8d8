import { hashOf, type TrustedDocuments } from './trusted-documents.ts';

/** One operation as it came, over HTTP or a WebSocket, with its text found. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface OperationSource {
  readonly documents: TrustedDocuments;
  /** Local mode and tests only: accept the text of an operation that is not on the tab's list. */
  readonly allowFreeText: boolean;
}

/**
 * Reads what a client sent. Undefined when it is no single operation, or none that this API answers: both look the
 * same from outside. Extensions go no further than this.
 */
export function operationRequest(body: unknown, source: OperationSource): OperationRequest | undefined {
  if (!isRecord(body)) return undefined;
  const { operationName, variables } = body;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== undefined && variables !== null && !isRecord(variables)) return undefined;
  const query = textOf(body, source);
  if (query === undefined) return undefined;
  return { query, ...(typeof operationName === 'string' && { operationName }), ...(isRecord(variables) && { variables }) };
}

/** A listed operation may be named by its hash or come as its text: the WebSocket protocol knows only texts. */
function textOf(body: Record<string, unknown>, { documents, allowFreeText }: OperationSource): string | undefined {
  const { query, extensions } = body;
  if (typeof query === 'string' && query !== '') return allowFreeText ? query : documents.textOf(hashOf(query));
  if (query !== undefined && query !== null && query !== '') return undefined;
  const hash = hashIn(extensions);
  return hash === undefined ? undefined : documents.textOf(hash);
}

function hashIn(extensions: unknown): string | undefined {
  if (!isRecord(extensions) || !isRecord(extensions['persistedQuery'])) return undefined;
  const { version, sha256Hash } = extensions['persistedQuery'];
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
