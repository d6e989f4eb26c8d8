import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ally } from '../../api/allies/ally.entity.ts';
import { SECOND } from '../../api/platform/clock.ts';
import { TrainingNotice } from '../../api/training/training.entity.ts';
import type { TestAlly } from '../support/api/allies.ts';
import { createWorld, type Instance, type World } from '../support/api/world.ts';

const DAY = 86_400_000;

let world: World;
let other: Instance;
beforeAll(async () => {
  world = await createWorld();
  other = await world.anotherInstance();
}, 60_000);
afterAll(() => world.close());

/** Two instances that believe both that it is their turn. Time only goes on, from test to test too: notices are paced by it. */
async function tell(at: string): Promise<void> {
  world.clock.set(new Date(`${at}T12:00:00Z`));
  await Promise.all([world, other].map(({ app }) => app.runJob('tellOfEndingTrainings')));
  for (let turn = 0; turn < 3; turn += 1) {
    await world.app.runJob('deliverNotices');
    world.clock.advance(SECOND);
  }
}

/** Reachable day and night, so that what is counted is not held back. */
const ally = (trainedUntil: string): Promise<TestAlly> =>
  world.ally({ trainedUntil, hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 0, endMinute: 1_440 })) });
const countOf = ({ person }: TestAlly): number => world.cloud.notices(person.objectId).length;

describe('an ally whose training ends', () => {
  it('is told 60, 30 and 7 days before, each once, also by two instances', async () => {
    const one = await ally('2027-03-01');
    const counts: number[] = [];
    for (const day of ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-29', '2027-01-30', '2027-02-21', '2027-02-22', '2027-02-23', '2027-03-01', '2027-03-02']) {
      await tell(day);
      counts.push(countOf(one));
    }
    expect(counts).toEqual([0, 1, 1, 1, 2, 2, 3, 3, 3, 3]);
    expect(await world.databases.main.reader.countBy(TrainingNotice, { allyId: one.id })).toBe(0);
  });

  it('is told once, and not of everything that was missed', async () => {
    const one = await ally('2027-05-05');
    await tell('2027-04-29');
    expect(countOf(one)).toBe(1);
  });

  it('is told anew when it was renewed', async () => {
    const one = await ally('2027-06-01');
    await tell('2027-05-30');
    await world.changeDirectly((manager) => manager.update(Ally, { id: one.id }, { trainedUntil: '2027-06-30' }));
    await tell('2027-05-31');
    await tell('2027-06-01');
    expect(countOf(one)).toBe(2);
  });

  it('is told in the words of everything else, and nobody who is no ally is', async () => {
    const [one, past] = [await ally('2027-09-01'), await ally('2027-09-01')];
    await world.changeDirectly((manager) => manager.update(Ally, { id: past.id }, { step: 'STEPPED_DOWN' }));
    await tell('2027-08-30');
    expect([countOf(one), countOf(past)]).toEqual([1, 0]);
    const text = JSON.stringify(world.cloud.notices(one.person.objectId));
    expect(text).toContain('You have an update in Peer Support.');
    expect(text).not.toMatch(/training|course|2027-09/i);
  });

  it('is told also where somebody else’s notice cannot be written', async () => {
    const allies = [await ally('2028-01-10'), await ally('2028-01-10')];
    await world.databases.main.unitOfWork((manager) => manager.insert(TrainingNotice, { allyId: allies[0]?.id ?? '', trainedUntil: '2028-01-10', days: 7 }));
    await tell(new Date(Date.parse('2028-01-10') - 6 * DAY).toISOString().slice(0, 10));
    expect(allies.map(countOf)).toEqual([0, 1]);
  });
});
