// One of two API processes on one database. Plain JavaScript, because it is a process of its own that runs what was built.
import { createApp } from '../../../dist/api/app.js';
import { openLocalInstance } from '../../../dist/api/local/instance.js';
import { readConfig } from '../../../dist/api/config.js';

const clock = { ahead: 0, now: () => new Date(Date.now() + clock.ahead) };
const instance = await openLocalInstance(readConfig(process.env), () => undefined);
// No job runs by itself: the test says when, and in which of the two.
const app = await createApp({ ...instance.parts, clock, writesPerMinute: 1_000_000 });

const orders = {
  async runJob(name) {
    await app.runJob(name);
  },
  setAhead(milliseconds) {
    clock.ahead = milliseconds;
  },
};

process.on('message', ({ id, order, argument }) => {
  Promise.resolve(orders[order](argument)).then(
    () => process.send({ id }),
    (error) => process.send({ id, failure: error.constructor.name }),
  );
});
process.on('disconnect', () => process.exit(0));
app.server.listen(instance.port, '127.0.0.1', () => process.send({ id: 'ready' }));
