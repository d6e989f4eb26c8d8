const LEAST = 2 ** 52;

/**
 * The number by which Microsoft Graph recognises a notice that it may have had before: a later one with the same `chainId`
 * takes the place of the earlier one in the feed. A number between 2^52 and 2^53 is exact in JSON and of the same length
 * for every notice.
 *
 * @param noticeId a random UUID (version 4)
 */
export function chainIdOf(noticeId: string): number {
  const digits = noticeId.replaceAll('-', '');
  // 52 random bits; the digit between them is the version, the same in each.
  return LEAST + parseInt(digits.slice(0, 12) + digits.slice(13, 14), 16);
}
