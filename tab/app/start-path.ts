import { paths } from './paths.ts';

const places = new Map<string | undefined, string>([
  ['my-requests', paths.ownRequests],
  ['requests', paths.incomingRequests],
]);

/** Places with a part of their own: an ally, whom everybody sees, or a notice, whose link says nothing to anybody but its recipient. */
const named = [
  { form: /^ally-([\w-]{1,36})$/, path: paths.ally },
  { form: /^notice-([\w-]{1,64})$/, path: paths.notice },
];

/** The first screen. A link into the tab never names a request, since links are seen by others. */
export function startPath(subPageId: string | undefined): string {
  for (const { form, path } of named) {
    const [, name] = form.exec(subPageId ?? '') ?? [];
    if (name !== undefined) return path(name);
  }
  return places.get(subPageId) ?? paths.home;
}
