import { pino } from 'pino';

/** What may be written down about one operation. There is no room here for who, with whom or about what. */
export interface OperationEntry {
  readonly operation: string;
  readonly milliseconds: number;
  readonly outcome: string;
  readonly requestId: string;
}

/** The only way to the log. Whatever does not fit these three shapes cannot be logged. */
export interface Log {
  operation(entry: OperationEntry): void;
  /** @param name a fixed word such as `noticeRefused`; anything that could be an id is logged as `unnamed` */
  event(name: string, details?: { readonly count?: number }): void;
  /** Of the error only its class and the places in our own code are kept: messages carry what people wrote. */
  fault(name: string, details?: { readonly error?: unknown; readonly requestId?: string }): void;
}

export interface LogOptions {
  readonly level?: 'info' | 'warn' | 'silent';
  readonly destination?: { write(line: string): void };
}

const EVENT_NAME = /^[a-z][A-Za-z]{0,40}(\.[A-Za-z]{1,40})?$/;
const OPERATION_NAME = /^[_A-Za-z][_0-9A-Za-z]{0,59}$/;
const OUTCOME = /^[A-Z_]{1,40}$/;
const REQUEST_ID = /^[0-9a-f-]{36}$/;
const CLASS_NAME = /^[A-Za-z]{1,60}$/;
const PLACE = /\bdist\/(?:api|shared)\/[A-Za-z/-]+(?:\.[a-z-]+)*\.js:\d+/;

export function createLog(options: LogOptions = {}): Log {
  // No process id and no host name: neither helps, and both tell.
  // No time: when somebody did something could be laid beside when a notice was sent.
  const settings = { level: options.level ?? 'info', base: null, timestamp: false };
  const logger = options.destination === undefined ? pino(settings) : pino(settings, options.destination);
  return {
    operation: (entry) => {
      logger.info({
        operation: only(OPERATION_NAME, entry.operation),
        milliseconds: Math.round(entry.milliseconds),
        outcome: only(OUTCOME, entry.outcome),
        requestId: only(REQUEST_ID, entry.requestId),
      });
    },
    event: (name, details) => {
      logger.info({ event: only(EVENT_NAME, name), ...(details?.count === undefined ? {} : { count: details.count }) });
    },
    fault: (name, details) => {
      logger.error({
        fault: only(EVENT_NAME, name),
        ...(details?.error === undefined ? {} : reduced(details.error)),
        ...(details?.requestId === undefined ? {} : { requestId: only(REQUEST_ID, details.requestId) }),
      });
    },
  };
}

function only(shape: RegExp, word: string): string {
  return shape.test(word) ? word : 'unnamed';
}

function reduced(error: unknown): { readonly error: string; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  return { error: only(CLASS_NAME, error.constructor.name), at: placesIn(error) };
}

/** The stack begins with the message, which may look like anything, so the message is cut off first. */
function placesIn(error: Error): string[] {
  const stack = error.stack ?? '';
  const start = stack.indexOf(error.message);
  if (start < 0) return [];
  const frames = stack.slice(start + error.message.length).split('\n');
  return frames.flatMap((frame) => PLACE.exec(frame)?.[0] ?? []);
}
