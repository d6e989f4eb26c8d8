import { useState } from 'react';
import type { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { useApolloClient } from '@apollo/client/react';

/** Teaches the cache how the lists of admins grow, before the first of them is asked for. */
export function useManageCache(): void {
  const { cache } = useApolloClient();
  useState(() => {
    (cache as InMemoryCache).policies.addTypePolicies({
      ProgrammeSettings: { keyFields: [] },
      Query: { fields: { auditEntries: relayStylePagination(), rosterImportProblems: relayStylePagination(['id']), trainingDue: relayStylePagination(), trainees: relayStylePagination(['name']) } },
    });
  });
}
