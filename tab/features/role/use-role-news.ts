import { useQuery } from '@apollo/client/react';
import { RoleNewsQuery } from './own-role.query.ts';

/** Whether something is asked of the viewer: to accept the charter, or to renew a training. False until it is known. */
export function useRoleNews(): boolean {
  const { data } = useQuery(RoleNewsQuery);
  return data !== undefined && (data.ownRole.asksForCharter || data.ownRole.renewalDue);
}
