import type { AppParts } from './app-parts.ts';
import { WindowService } from './availability/window.service.ts';
import { forgetClosingAnswers } from './contacts/closing-answers.service.ts';
import { expireContactRequests, finishErasing, sweepKeys } from './contacts/keeping.service.ts';
import { finishLeaving } from './contacts/leaving.service.ts';
import { followReplies } from './contacts/passing-on.service.ts';
import { DAY, HOUR, SECOND } from './platform/clock.ts';
import { type Job } from './platform/jobs/jobs.ts';
import { createDelivery } from './platform/outbox/delivery.ts';
import { createNoticeLinks } from './platform/outbox/notice-links.ts';
import type { PersonKey } from './platform/sealing/tags.ts';
import type { Made } from './services.ts';
import { tellOfEndingTrainings } from './training/training-notices.service.ts';

/** Done once before the first visitor, too. */
export const REFRESH_WINDOWS = { name: 'refreshWindows', everyMilliseconds: 6 * HOUR, byOneInstance: true } as const;

/** The work that an instance does again and again. */
export function jobsOf(parts: AppParts, { services: { contacts, allies, availability, programme, rosterImport }, snapshot, presence, people, photos }: Made): Job[] {
  const { mainDatabase: database, keyringDatabase, graph, log, clock, noticeUrl } = parts;
  const mayDisturb = (person: PersonKey): Promise<boolean> => availability.mayBeDisturbed(person);
  const delivery = createDelivery({ database, keyring: contacts.keyring, graph, log, clock, webUrl: noticeUrl, links: createNoticeLinks(contacts.tags), mayDisturb });
  const windows = new WindowService({ database, allies, clock });
  return [
    { name: 'deliverNotices', everyMilliseconds: SECOND, run: () => delivery.deliverDue() },
    // What another instance changed is seen here within two seconds.
    { name: 'followDirectory', everyMilliseconds: SECOND, run: () => snapshot.follow() },
    { name: 'followProgramme', everyMilliseconds: SECOND, run: () => programme.follow() },
    { name: 'followRequests', everyMilliseconds: SECOND / 2, run: () => contacts.changes.follow() },
    { name: 'forgetPresence', everyMilliseconds: 5 * SECOND, run: () => Promise.resolve(presence?.forgetOld()) },
    { name: 'followReplies', everyMilliseconds: 30 * SECOND, byOneInstance: true, run: () => followReplies(contacts) },
    { name: 'finishLeaving', everyMilliseconds: 30 * SECOND, byOneInstance: true, run: () => finishLeaving(contacts) },
    { name: 'tellOfEndingTrainings', everyMilliseconds: DAY, byOneInstance: true, run: () => tellOfEndingTrainings({ database, outbox: contacts.outbox, clock }) },
    { name: 'forgetPeople', everyMilliseconds: 5 * SECOND, run: () => Promise.resolve(people?.forgetOld()) },
    { name: 'forgetPhotos', everyMilliseconds: 30 * SECOND, run: () => Promise.resolve(photos?.forgetOld()) },
    { ...REFRESH_WINDOWS, run: () => windows.refresh() },
    {
      name: 'keepOrDestroy',
      everyMilliseconds: HOUR,
      byOneInstance: true,
      run: async () => {
        await finishErasing(contacts);
        await expireContactRequests(contacts);
        await forgetClosingAnswers(contacts);
        await sweepKeys(contacts);
        await rosterImport.forgetOld();
        // A process that died between a deletion and its scrubbing left the deleted in the journal.
        await Promise.all([keyringDatabase.scrub(), database.scrub()]);
      },
    },
  ];
}
