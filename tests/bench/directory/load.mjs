// Asks a server again and again over a few connections, and says how it answered.
import { createHistogram } from 'node:perf_hooks';
import autocannon from 'autocannon';

/** @returns {Promise<{ answered: number, perSecond: number, p50: number, p95: number, p99: number, longest: number }>} milliseconds */
export async function ask(port, requests, { seconds, connections, perSecond, until }) {
  const histogram = createHistogram({ lowest: 1, highest: 60_000_000 });
  const run = autocannon({
    url: `http://127.0.0.1:${port}/graphql`,
    connections,
    duration: seconds,
    ...(perSecond === undefined ? {} : { overallRate: perSecond }),
    requests,
    setupClient: (client) => {
      client.on('response', (_status, _bytes, milliseconds) => histogram.record(Math.max(1, Math.round(milliseconds * 1_000))));
    },
  });
  if (until) void until.then(() => run.stop());
  const result = await run;
  if (result.errors + result.timeouts + result.non2xx > 0) throw new Error(`The server refused ${result.non2xx} and failed ${result.errors} requests.`);
  const at = (percentile) => histogram.percentile(percentile) / 1_000;
  return { answered: histogram.count, perSecond: histogram.count / result.duration, p50: at(50), p95: at(95), p99: at(99), longest: histogram.max / 1_000 };
}
