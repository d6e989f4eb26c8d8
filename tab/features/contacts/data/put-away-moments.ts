// In memory only, by request: what an ally put away does not come back each time they look at the conversation.
const putAway = new Set<string>();

export function isMomentPutAway(requestId: string): boolean {
  return putAway.has(requestId);
}

export function putMomentAway(requestId: string): void {
  putAway.add(requestId);
}
