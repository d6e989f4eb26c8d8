import type { PersonKey, Tags } from '../sealing/tags.ts';

const NONCE_LENGTH = 16;
const TAG_LENGTH = 22;
const LINK = new RegExp(`^[\\w-]{${NONCE_LENGTH + TAG_LENGTH}}$`);

/**
 * The last part of the address of a notice, always of the same length. It says nothing to anybody but its recipient: it is a
 * tag of them and of what the notice is about, mixed with a number of the notice, so that no two links belong together. The same
 * notice has the same link however often it is sent. Nothing is stored: whoever wants to know where it leads has to be the
 * recipient, and to still see what it is about.
 */
export interface NoticeLinks {
  /** @param about the first word of the notice's event */
  linkOf(noticeId: string, recipient: PersonKey, about: string): string;
  /** Of all that a notice to this person could be about, the one that the link is for; undefined where it is none. */
  find(link: string, viewer: PersonKey, candidates: readonly string[]): string | undefined;
}

export function createNoticeLinks(tags: Tags): NoticeLinks {
  const tagOf = (nonce: string, { tenantId, objectId }: PersonKey, about: string): string =>
    tags.of('noticeLink', nonce, tenantId, objectId, about).slice(0, TAG_LENGTH);
  return {
    linkOf: (noticeId, recipient, about) => {
      const nonce = tags.of('noticeNonce', noticeId).slice(0, NONCE_LENGTH);
      return nonce + tagOf(nonce, recipient, about);
    },
    find: (link, viewer, candidates) => {
      if (!LINK.test(link)) return undefined;
      const [nonce, tag] = [link.slice(0, NONCE_LENGTH), link.slice(NONCE_LENGTH)];
      return candidates.find((about) => tagOf(nonce, viewer, about) === tag);
    },
  };
}
