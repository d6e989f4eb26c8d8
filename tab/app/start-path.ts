import { paths } from './paths.ts';

const places = new Map<string | undefined, string>([
  ['my-requests', paths.ownRequests],
  ['requests', paths.incomingRequests],
]);

/** The first screen. A link into the tab names a place and never a request, since links are seen by others. */
export function startPath(subPageId: string | undefined): string {
  const [, allyId] = /^ally-([\w-]{1,36})$/.exec(subPageId ?? '') ?? [];
  return allyId === undefined ? (places.get(subPageId) ?? paths.home) : paths.ally(allyId);
}
