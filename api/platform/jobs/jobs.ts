import type { Log } from '../log.ts';
import type { Turns } from './turns.ts';

/** Work that is done again and again. Each run is safe to repeat, and safe while another instance does the same. */
export interface Job {
  readonly name: string;
  readonly everyMilliseconds: number;
  /** Whether of all instances only one does each turn; otherwise each of them does. */
  readonly byOneInstance?: boolean;
  run(): Promise<unknown>;
}

export interface Jobs {
  start(): void;
  /** Runs one job now, for whoever keeps the time: an operator or a test. */
  run(name: string): Promise<void>;
  /** Lets running work finish, and starts none any more. */
  stop(): Promise<void>;
}

/** How often an instance looks whether a turn is due that another one may have taken. */
const LOOK_EVERY = 60_000;

/** Runs jobs by time; a job never overlaps itself, and one that fails is tried again at its next turn. */
export function createJobs(jobs: readonly Job[], log: Log, turns: Turns): Jobs {
  const timers = new Set<NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  let stopped = false;

  function turn(job: Job): void {
    const done = (job.byOneInstance === true ? turns.take(job.name, job.everyMilliseconds, () => job.run()) : job.run()).then(
      () => undefined,
      (error: unknown) => {
        log.fault(job.name, { error });
      },
    );
    running.add(done);
    void done.finally(() => {
      running.delete(done);
      if (stopped) return;
      const pause = job.byOneInstance === true ? Math.min(LOOK_EVERY, job.everyMilliseconds) : job.everyMilliseconds;
      const timer = setTimeout(() => {
        timers.delete(timer);
        turn(job);
      }, pause);
      timers.add(timer);
    });
  }

  return {
    start() {
      for (const job of jobs) turn(job);
    },
    async run(name) {
      const job = jobs.find((candidate) => candidate.name === name);
      if (!job) throw new Error('There is no job of this name.');
      await job.run();
    },
    async stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.all(running);
    },
  };
}
