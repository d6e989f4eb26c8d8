/** The messages of the Teams SDK, as `@microsoft/teams-js` 2.58 writes and reads them. */

export interface SdkRequest {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args: readonly unknown[];
}

export interface SdkReply {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly args: readonly unknown[];
  readonly monotonicTimestamp: number;
}

export interface SdkEvent {
  readonly func: string;
  readonly args: readonly unknown[];
}

/** The request in a posted message, or null when it is something else. */
export function readRequest(data: unknown): SdkRequest | null {
  if (typeof data !== 'object' || data === null) return null;
  const { id, uuidAsString, func, args } = data as Record<string, unknown>;
  if (typeof id !== 'number' || typeof func !== 'string') return null;
  return {
    id,
    func,
    args: Array.isArray(args) ? (args as unknown[]) : [],
    ...(typeof uuidAsString === 'string' ? { uuidAsString } : {}),
  };
}

/** The SDK finds the caller again by either id, so both go back as they came. */
export function replyTo(request: SdkRequest, args: readonly unknown[], monotonicTimestamp: number): SdkReply {
  const { id, uuidAsString } = request;
  return { id, args, monotonicTimestamp, ...(uuidAsString === undefined ? {} : { uuidAsString }) };
}
