import type { Seat } from './seat.ts';

/** Everything that the servers of this machine tell a person's browser from now on. */
export function overhear(seat: Seat): () => Promise<string> {
  const bodies: Promise<string>[] = [];
  seat.context.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (type.includes('json')) bodies.push(response.text().catch(() => ''));
  });
  seat.host.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => bodies.push(Promise.resolve(payload.toString())));
  });
  return async () => (await Promise.all(bodies)).join('\n');
}
