import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import type { CoolDown_AvailabilityFragment } from '../../../gql/graphql.ts';
import { useNow } from '../../../ui/clock.tsx';
import { useEndCoolDown } from '../actions/use-end-cool-down.ts';
import { useStartCoolDown } from '../actions/use-start-cool-down.ts';
import { CoolDownQuery } from './cool-down.query.ts';

interface CoolDown {
  /** ISO time in UTC while one is running; null while none is. */
  readonly until: string | null;
  /** How long one lasts; undefined while that is not known. */
  readonly hours: number | undefined;
  /** What was done here last. */
  readonly done: 'started' | 'ended' | null;
  readonly busy: boolean;
  readonly failed: boolean;
  /** Resolve to whether it worked. */
  readonly start: () => Promise<boolean>;
  readonly end: () => Promise<boolean>;
}

/** The ally's cool-down as it stands, and what starts and ends it. Where it cannot be asked for, it can still be started. */
export function useCoolDown(): CoolDown {
  const { data } = useQuery(CoolDownQuery, { fetchPolicy: 'cache-and-network' });
  const starting = useStartCoolDown();
  const ending = useEndCoolDown();
  const now = useNow();
  const [last, setLast] = useState<{ done: 'started' | 'ended'; availability: CoolDown_AvailabilityFragment }>();
  const [failed, setFailed] = useState(false);
  const availability = last?.availability ?? data?.ownAvailability;
  const settle = (done: 'started' | 'ended', changed: CoolDown_AvailabilityFragment | null): boolean => {
    setFailed(changed === null);
    if (changed !== null) setLast({ done, availability: changed });
    return changed !== null;
  };
  const until = availability?.coolDownUntil;
  return {
    until: until != null && new Date(until) > now ? until : null,
    hours: availability?.limits.coolDownHours,
    done: last?.done ?? null,
    busy: starting.busy || ending.busy,
    failed,
    start: async () => {
      const outcome = await starting.run({});
      return outcome !== null && settle('started', outcome.kind === 'done' ? outcome.data.startCoolDown : null);
    },
    end: async () => {
      const outcome = await ending.run({});
      return outcome !== null && settle('ended', outcome.kind === 'done' ? outcome.data.endCoolDown : null);
    },
  };
}
