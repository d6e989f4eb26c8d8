import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createWorld, type World } from '../../support/api/world.ts';
import { moves, type Move } from './moves.ts';
import { Player } from './player.ts';

/** `npm run test:model` plays 2,000. */
const SEQUENCES = Number(process.env['MODEL_SEQUENCES'] ?? '8');

/** A life as most are, so that a few random ones are never all of the kind in which nothing happens. */
const USUAL: Move[] = [
  { kind: 'send', colleague: 0, allies: [0], consent: false, anonymous: false },
  { kind: 'accept', request: 0, ally: 0 },
  { kind: 'send', colleague: 1, allies: [1], consent: true, anonymous: true },
  { kind: 'wait', hours: 72 },
];

let world: World;
let player: Player;
beforeAll(async () => {
  world = await createWorld();
  player = await Player.create(world);
}, 60_000);
afterAll(() => world.close());

it(`agrees with the model over ${String(SEQUENCES)} sequences of moves, time and crashes`, async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (sequence) => {
      await player.begin();
      for (const move of sequence) await player.play(move);
      await player.agreeOnEverything();
    }),
    { numRuns: SEQUENCES, endOnFailure: false, examples: [[USUAL]] },
  );
  // Refusals alone would prove little.
  for (const kind of ['send', 'accept', 'wait']) expect(player.effects.get(kind) ?? 0).toBeGreaterThan(0);
  if (SEQUENCES > 100) process.stdout.write(`Moves that had an effect: ${JSON.stringify(Object.fromEntries(player.effects))}\n`);
}, 3_600_000);
