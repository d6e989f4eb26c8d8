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

export interface GraphFaults {
  /** Queues `fault` for the next `times` calls, after the faults that are queued already. */
  respondNext(fault: GraphFault, times?: number): void;
  take(): GraphFault | undefined;
  clear(): void;
}

export function createGraphFaults(): GraphFaults {
  let queue: GraphFault[] = [];
  return {
    respondNext: (fault, times = 1) => { queue.push(...Array.from({ length: times }, () => fault)); },
    take: () => queue.shift(),
    clear: () => { queue = []; },
  };
}
