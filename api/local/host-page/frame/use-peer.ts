import type { RefObject } from 'react';
import { useEffect, useEffectEvent } from 'react';
import { answerPeer } from '../teams/connection.ts';
import type { Log } from '../teams/connection.ts';
import type { HostSide } from '../teams/host-side.ts';

/** Answers the SDK in this frame for as long as the component is there. */
export function usePeer(frame: RefObject<HTMLIFrameElement | null>, origin: string, host: HostSide, log: Log): void {
  const currentHost = useEffectEvent(() => host);
  useEffect(
    () => answerPeer({ window: () => frame.current?.contentWindow ?? null, origin, host: () => currentHost(), log }),
    [frame, origin, log],
  );
}
