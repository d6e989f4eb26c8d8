/** Arguments come from another window, so nothing about their shape is taken for granted. */

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

const namedSizes: Readonly<Record<string, number>> = { small: 320, medium: 480, large: 640 };

/** A dialog's side in CSS pixels; the SDK also sends names of sizes. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'number' && value > 0) return value;
  return namedSizes[textOf(value)] ?? 480;
}
