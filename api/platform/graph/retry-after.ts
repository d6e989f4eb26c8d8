/** Graph gives no hint with some of its faults; this long is polite. */
const WITHOUT_HINT = 30_000;
const MOST = 3_600_000;

/** A `Retry-After` header, in seconds or as a date, as milliseconds from now: between none and an hour. */
export function retryAfter(header: string | null, now: Date): number {
  const value = header?.trim() ?? '';
  const milliseconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
  return Number.isNaN(milliseconds) ? WITHOUT_HINT : Math.min(Math.max(Math.round(milliseconds), 0), MOST);
}
