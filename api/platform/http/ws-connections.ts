import type { WebSocket } from 'ws';
import { rateLimitKey } from './rate-limit.ts';
import type { Viewer } from '../identity/viewer.ts';

/** The open connections of each viewer, so that one of them cannot take all. */
export interface WsConnections {
  /** False: this viewer has as many as one may have. */
  add(viewer: Viewer, socket: WebSocket): boolean;
  remove(viewer: Viewer, socket: WebSocket): void;
}

export function createWsConnections(most: number): WsConnections {
  const open = new Map<string, Set<WebSocket>>();
  return {
    add: (viewer, socket) => {
      const key = rateLimitKey(viewer);
      const sockets = open.get(key) ?? new Set();
      if (sockets.size >= most) return false;
      open.set(key, sockets.add(socket));
      return true;
    },
    remove: (viewer, socket) => {
      const key = rateLimitKey(viewer);
      const sockets = open.get(key);
      sockets?.delete(socket);
      if (sockets?.size === 0) open.delete(key);
    },
  };
}
