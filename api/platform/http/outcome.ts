/** How an operation went, in words that the log may hold. */
export interface Outcome {
  readonly operation: string;
  readonly outcome: string;
}

/**
 * Apollo knows how it went, the HTTP handler knows how long it took. They meet by the random id of the request,
 * because Apollo hands its plugins a copy of the context.
 */
const outcomes = new Map<string, Outcome>();

export function noteOutcome(requestId: string, outcome: Outcome): void {
  outcomes.set(requestId, outcome);
}

/** What was noted, which is forgotten with that. */
export function takeOutcome(requestId: string): Outcome | undefined {
  const outcome = outcomes.get(requestId);
  outcomes.delete(requestId);
  return outcome;
}
