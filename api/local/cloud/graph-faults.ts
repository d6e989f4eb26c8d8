export interface AnsweredFault {
  readonly status: 401 | 403 | 404 | 429 | 500 | 502 | 503 | 504;
  /** Sent as `Retry-After`, which Graph does with 429 and sometimes with 503. */
  readonly retryAfterSeconds?: number;
  /** The notice arrives all the same, and only the good answer is lost. */
  readonly delivered?: boolean;
  /** With 403: nobody has given the application its permission; otherwise it is the person who does not have the app. */
  readonly permissionMissing?: boolean;
}

/** A call that is never answered. */
interface TimeOut {
  readonly timeout: true;
  readonly delivered?: boolean;
}

/** What the Graph stand-in can be told to do wrong. */
export type GraphFault = AnsweredFault | TimeOut;

/** Faults that wait for the next calls. */
export interface Faults<Fault> {
  /** Queues `fault` for the next `times` calls, after the faults that are queued already. */
  respondNext(fault: Fault, times?: number): void;
  take(): Fault | undefined;
  clear(): void;
}

export type GraphFaults = Faults<GraphFault>;

export function createFaults<Fault>(): Faults<Fault> {
  let queue: Fault[] = [];
  return {
    respondNext: (fault, times = 1) => { queue.push(...Array.from({ length: times }, () => fault)); },
    take: () => queue.shift(),
    clear: () => { queue = []; },
  };
}

export function createGraphFaults(): GraphFaults {
  return createFaults<GraphFault>();
}
