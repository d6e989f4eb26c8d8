import type { EntityManager } from 'typeorm';
import { rosterKeys } from '../../shared/name-search.ts';
import type { RosterStep } from '../../shared/roster-rules.ts';
import { expiryOf } from '../../shared/training-rules.ts';
import { AllyKindOfHelp, AllyLanguage, AllyTopic, AllyWayOfTalking } from '../allies/ally-traits.entity.ts';
import { Ally } from '../allies/ally.entity.ts';
import { AllyAvailability } from '../availability/ally-availability.entity.ts';
import { CharterAcceptance } from '../charter/charter.entity.ts';
import { dayOf, daysBefore } from '../platform/clock.ts';
import { TrainingCourse, TrainingCourseName, TrainingRecord } from '../training/training.entity.ts';
import { countTrainings } from '../training/training.store.ts';
import type { DemoOrganisation, DemoPerson } from './demo/organisation.ts';
import { stableId } from './demo/stable-id.ts';
import { USUAL_AVAILABILITY } from './demo/usual-availability.ts';

const COURSE = stableId('training-course', 'basic');
const MONTHS = 36;
const NAMES = { en: 'Basic training for allies', de: 'Grundausbildung für Vertrauenspersonen' };

/** From the end of the roster: one whose training is over, and three who are due. Days that are left. */
const ENDING: readonly number[] = [-20, 5, 25, 50];
/** So many at the end of the roster have not accepted the charter. */
const NOT_ACCEPTED = 2;

/** A course that everybody took, some of them long ago; the charter that nearly everybody accepted; two people on the way. */
export async function loadBecoming(manager: EntityManager, organisation: DemoOrganisation, now: Date): Promise<void> {
  const { allies } = organisation;
  if (allies.length === 0) return;
  await manager.insert(TrainingCourse, { id: COURSE, validMonths: MONTHS, required: true, retiredDay: null, version: 1 });
  await manager.insert(TrainingCourseName, Object.entries(NAMES).map(([language, name]) => ({ courseId: COURSE, language, name })));
  await manager.insert(TrainingRecord, allies.map(({ id }, place) => {
    const day = dayTaken(allies.length - 1 - place, place, now);
    return { id: stableId('training-record', id), allyId: id, courseId: COURSE, day, expiresOn: expiryOf(day, MONTHS), evidence: `Certificate ${String(1_001 + place)}` };
  }));
  await countTrainings(manager, null);
  await manager.insert(CharterAcceptance, allies.slice(0, -NOT_ACCEPTED).map(({ id }) => ({ allyId: id, version: 1, day: dayOf(now) })));
  await loadCandidates(manager, organisation, now);
}

function dayTaken(fromTheEnd: number, place: number, now: Date): string {
  const left = ENDING[fromTheEnd];
  if (left !== undefined) return expiryOf(daysBefore(now, -left), -MONTHS);
  return expiryOf(dayOf(now), -(1 + ((place * 7) % 32)));
}

async function loadCandidates(manager: EntityManager, { people, allies, topics, tenantId }: DemoOrganisation, now: Date): Promise<void> {
  const taken = new Set(allies.map(({ objectId }) => objectId));
  const [volunteer, invited] = people.filter(({ objectId, roles }) => !taken.has(objectId) && roles.length === 0).slice(-2);
  const why = 'A colleague listened to me when I needed it. I would like to give that back.';
  if (volunteer) await loadCandidate(manager, volunteer, tenantId, 'VOLUNTEERED', { why, hoursWish: 'Tuesdays and Thursdays over lunch.' }, topics[0]?.id, now);
  if (invited) await loadCandidate(manager, invited, tenantId, 'INVITED', { why: null, hoursWish: null }, undefined, now);
}

async function loadCandidate(
  manager: EntityManager, { objectId, name, department, siteId, language }: DemoPerson, tenantId: string, step: RosterStep, said: Pick<Ally, 'why' | 'hoursWish'>, topicId: string | undefined, now: Date,
): Promise<void> {
  const id = stableId('ally', objectId);
  await manager.insert(Ally, {
    id, memberId: objectId, siteId, department, step, ...said, stepDay: daysBefore(now, 3), version: 1, timeZone: 'UTC', about: '', canDo: '', cannotDo: '',
    trainedUntil: null, takesNewPeople: true, maxOpenConversations: 2, openConversations: 0, remindedDay: null, ...rosterKeys({ tenantId, name }),
  });
  await manager.insert(AllyLanguage, { allyId: id, language });
  if (topicId !== undefined) await manager.insert(AllyTopic, { allyId: id, topicId });
  await manager.insert(AllyKindOfHelp, { allyId: id, kind: 'LISTEN' });
  await manager.insert(AllyWayOfTalking, { allyId: id, way: 'CHAT' });
  await manager.insert(AllyAvailability, { ...USUAL_AVAILABILITY, allyId: id });
}
