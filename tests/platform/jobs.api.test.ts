import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { HOUR, MINUTE } from '../../api/platform/clock.ts';
import { JobRow } from '../../api/platform/jobs/job.entity.ts';
import { createJobs, type Job, type Jobs } from '../../api/platform/jobs/jobs.ts';
import { createTurns, type Turns } from '../../api/platform/jobs/turns.ts';
import { createLog } from '../../api/platform/log.ts';
import { TestClock } from '../support/api/clock.ts';
import { createTestDatabases, type TestDatabases } from '../support/api/databases.ts';

let databases: TestDatabases;
let clock: TestClock;
let name: string;
beforeAll(async () => { databases = await createTestDatabases(); }, 60_000);
beforeEach(() => {
  clock = new TestClock();
  name = `job ${randomUUID().slice(0, 8)}`;
});
afterAll(async () => {
  await databases.main.close();
  await databases.keyring.close();
  await databases.remove();
});

/** What one instance knows of turns: it shares the database with the others and nothing else. */
const instance = (): Turns => createTurns({ database: databases.main, clock });
const row = () => databases.main.reader.findOneByOrFail(JobRow, { name });

/** Work that ends when it is told to. */
function work() {
  let times = 0;
  let end: (fault?: Error) => void = () => undefined;
  const begin = () => {
    times += 1;
    return new Promise<void>((resolve, reject) => { end = (fault) => { if (fault) reject(fault); else resolve(); }; });
  };
  return { begin, times: () => times, end: (fault?: Error) => { end(fault); } };
}

describe('a turn', () => {
  it('is taken by one of several instances that want it at once', async () => {
    let times = 0;
    const took = await Promise.all(Array.from({ length: 5 }, () => instance().take(name, HOUR, () => Promise.resolve((times += 1)))));
    expect([took.filter(Boolean), times]).toEqual([[true], 1]);
    expect(await databases.main.reader.countBy(JobRow, { name })).toBe(1);
  });

  it('comes again as long after it began as it should, by the clock that was passed in', async () => {
    const [one, other] = [instance(), instance()];
    const began = clock.now().getTime();
    expect(await one.take(name, HOUR, () => {
      clock.advance(MINUTE);
      return Promise.resolve();
    })).toBe(true);
    expect((await row()).dueAt.getTime()).toBe(began + HOUR);
    clock.advance(59 * MINUTE - 1);
    expect([await other.take(name, HOUR, () => Promise.resolve()), await one.take(name, HOUR, () => Promise.resolve())]).toEqual([false, false]);
    clock.advance(1);
    expect([await other.take(name, HOUR, () => Promise.resolve()), await one.take(name, HOUR, () => Promise.resolve())]).toEqual([true, false]);
  });

  it('is nobody else’s while the work is done, and is no turn of other work', async () => {
    const { begin, end, times } = work();
    const taking = instance().take(name, MINUTE, begin);
    while (times() === 0) await new Promise((resolve) => setImmediate(resolve));
    clock.advance(5 * MINUTE);
    expect(await instance().take(name, MINUTE, begin)).toBe(false);
    expect(await instance().take(`${name}, other`, MINUTE, () => Promise.resolve())).toBe(true);
    end();
    expect([await taking, times()]).toEqual([true, 1]);
    // It was due again long before it ended.
    expect(await instance().take(name, MINUTE, () => Promise.resolve())).toBe(true);
  });

  it('of an instance that died is taken over after ten minutes, and its late end disturbs nobody', async () => {
    const dead = work();
    const dying = instance().take(name, HOUR, dead.begin);
    while (dead.times() === 0) await new Promise((resolve) => setImmediate(resolve));
    clock.advance(10 * MINUTE - 1);
    expect(await instance().take(name, HOUR, () => Promise.resolve())).toBe(false);
    clock.advance(1);
    const heir = work();
    const taking = instance().take(name, HOUR, heir.begin);
    while (heir.times() === 0) await new Promise((resolve) => setImmediate(resolve));
    const held = await row();
    dead.end();
    await dying;
    expect(await row()).toEqual(held);
    heir.end();
    expect(await taking).toBe(true);
    expect(await row()).toMatchObject({ holder: null, leaseUntil: null, dueAt: new Date(clock.now().getTime() + HOUR) });
  });

  it('that failed is due again at once, for everybody', async () => {
    const failing = instance().take(name, HOUR, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await row()).toMatchObject({ holder: null, leaseUntil: null });
    expect(await instance().take(name, HOUR, () => Promise.resolve())).toBe(true);
  });
});

describe('jobs', () => {
  const lines: string[] = [];
  const started: Jobs[] = [];
  afterEach(async () => { for (const jobs of started.splice(0)) await jobs.stop(); });

  function start(jobs: readonly Job[], turns: Turns = instance()): Jobs {
    const made = createJobs(jobs, createLog({ destination: { write: (line) => void lines.push(line) } }), turns);
    started.push(made);
    made.start();
    return made;
  }
  const soon = () => new Promise((resolve) => setTimeout(resolve, 120));

  it('by one instance are done by one, the others by each, again and again', async () => {
    const [alone, each] = [jest.fn(() => Promise.resolve()), jest.fn(() => Promise.resolve())];
    const jobs = [{ name, everyMilliseconds: 20, byOneInstance: true, run: alone }, { name: 'each', everyMilliseconds: 20, run: each }];
    start(jobs);
    start(jobs);
    await soon();
    // By the clock, which stands still, the turn is not due again.
    expect(alone).toHaveBeenCalledTimes(1);
    expect(each.mock.calls.length).toBeGreaterThan(3);
    clock.advance(20);
    await soon();
    expect(alone).toHaveBeenCalledTimes(2);
  });

  it('that fail are logged by their name alone, and tried again', async () => {
    const run = jest.fn(() => Promise.reject(new Error('secret-value')));
    start([{ name: 'followDirectory', everyMilliseconds: 10, run }]);
    await soon();
    expect(run.mock.calls.length).toBeGreaterThan(1);
    expect(lines.join('')).toContain('"fault":"followDirectory","error":"Error"');
    expect(lines.join('')).not.toContain('secret-value');
  });

  it('never overlap themselves, and are waited for at the end', async () => {
    const { begin, end, times } = work();
    const jobs = start([{ name, everyMilliseconds: 1, run: begin }]);
    await soon();
    expect(times()).toBe(1);
    const stopping = jobs.stop();
    expect(await Promise.race([stopping, new Promise((resolve) => setTimeout(resolve, 50, 'waiting'))])).toBe('waiting');
    end();
    await stopping;
    await soon();
    expect(times()).toBe(1);
  });

  it('are run at once when somebody says so, whoever has the turn, and only by their name', async () => {
    const run = jest.fn(() => Promise.resolve());
    const jobs = start([{ name, everyMilliseconds: HOUR, byOneInstance: true, run }]);
    await soon();
    await jobs.run(name);
    expect(run).toHaveBeenCalledTimes(2);
    await expect(jobs.run('something else')).rejects.toThrow();
  });
});
