import { answers } from './answers.ts';
import type { Answer } from './answers.ts';
import type { SdkEvent, SdkRequest } from './envelope.ts';
import { readRequest, replyTo } from './envelope.ts';
import type { HostSide } from './host-side.ts';
import type { LogEntry } from './log.ts';
import { withoutTokens } from './log.ts';

export type Log = (entry: Omit<LogEntry, 'id' | 'at'>) => void;

/** The window of a frame or pop-up that speaks the SDK; functions, because a reload or a render replaces it. */
export interface Peer {
  window(): Window | null;
  readonly origin: string;
  host(): HostSide;
  readonly log: Log;
}

async function answer(request: SdkRequest, peer: Peer): Promise<Answer> {
  const answerer = answers.get(request.func);
  const args = request.args.map(withoutTokens);
  peer.log({ direction: 'from the tab', func: request.func, kind: answerer === undefined ? 'unknown call' : 'call', args });
  const host = peer.host();
  return answerer === undefined || host.kind === 'silent' ? null : answerer(request.args, host);
}

async function receive(event: MessageEvent<unknown>, peer: Peer): Promise<void> {
  const source = peer.window();
  // Another window or a page of another origin in the same frame gets no answer, not even a refusal.
  if (source === null || event.source !== source || event.origin !== peer.origin) return;
  const request = readRequest(event.data);
  if (request === null) return;
  const args = await answer(request, peer);
  if (args === null) return;
  source.postMessage(replyTo(request, args, performance.now()), peer.origin);
  peer.log({ direction: 'to the tab', func: request.func, kind: 'answer', args: args.map(withoutTokens) });
}

/** Answers what this peer asks until the returned function is called. */
export function answerPeer(peer: Peer): () => void {
  const heard = (event: MessageEvent<unknown>): void => {
    void receive(event, peer);
  };
  window.addEventListener('message', heard);
  return () => { window.removeEventListener('message', heard); };
}

/** Tells the tab of something that happened in the host. */
export function tellPeer(peer: Pick<Peer, 'window' | 'origin' | 'log'>, event: SdkEvent): void {
  peer.window()?.postMessage(event, peer.origin);
  peer.log({ direction: 'to the tab', func: event.func, kind: 'event', args: event.args });
}
