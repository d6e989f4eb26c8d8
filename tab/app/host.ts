import { createContext, useContext } from 'react';
import type { TeamsHost } from '../teams/teams-host.ts';

export const HostContext = createContext<TeamsHost | null>(null);

/** The program around the tab. */
export function useHost(): TeamsHost {
  const host = useContext(HostContext);
  if (host === null) throw new Error('Nothing is around the tab.');
  return host;
}
