import { openMessage } from './contact-request.content.ts';
import { presentMessage, presentOwn, type MessageView, type OwnRequestView } from './contact-request.present.ts';
import { listVisible, messagesBefore, type ListPosition } from './contact-request.store.ts';
import type { ContactsDeps, Viewer } from './contacts.deps.ts';
import { openOwn } from './visible-request.service.ts';

/** A request with all of its messages. */
export interface KeptRequestView {
  readonly request: OwnRequestView;
  readonly messages: readonly MessageView[];
}

const BATCH = 50;

/** Everything that a colleague asked and that is still kept, newest first. */
export async function keptContactRequests(deps: ContactsDeps, viewer: Viewer): Promise<KeptRequestView[]> {
  const visible = { colleagueTag: deps.tags.participant(viewer, 'colleague') };
  const kept: KeptRequestView[] = [];
  for (let after: ListPosition | undefined; ; ) {
    const seen = await listVisible(deps.database.reader, visible, BATCH, after);
    for (const { row } of seen) {
      const request = await openOwn(deps, row);
      const key = (await deps.keyring.find([row.id])).get(row.id);
      if (!request || !key) continue;
      const messages = await messagesBefore(deps.database.reader, row.id, row.messageCount);
      const opened = messages.map(async (message) => presentMessage(message.id, await openMessage(key, row.tenantId, message, message.sealed), 'colleague'));
      kept.push({ request: presentOwn(request), messages: await Promise.all(opened) });
    }
    after = seen.at(-1)?.row;
    if (seen.length < BATCH) return kept;
  }
}
