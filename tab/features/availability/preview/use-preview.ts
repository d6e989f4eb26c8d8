import { useEffect, useEffectEvent, useState } from 'react';
import { skipToken, useQuery } from '@apollo/client/react';
import { errorCode, inputFaults, type ErrorCode } from '../../../app/apollo/error-code.ts';
import { graphql } from '../../../gql/index.ts';
import type { HoursPreview_PreviewFragment } from '../../../gql/graphql.ts';
import { useDebounced } from '../../../ui/use-debounced.ts';
import { refusedFaults, type DraftFault } from '../hours/draft-faults.ts';
import { inputOf } from '../hours/draft.ts';
import type { HoursInEditing } from '../hours/use-hours-draft.ts';

const EDITING_RESTS = 300;

const PreviewWeeklyHours = graphql(`
  query PreviewWeeklyHours($input: WeeklyHoursInput!) {
    previewWeeklyHours(input: $input) {
      ...HoursPreview_preview @unmask
    }
  }
`);

export interface Preview {
  readonly shown: HoursPreview_PreviewFragment;
  /** It says what the directory says now, not what it would say. */
  readonly isNow: boolean;
  /** It is not yet about the hours as they stand in the editor. */
  readonly outdated: boolean;
  readonly failure: ErrorCode | null;
  /** What the API would not take. */
  readonly refused: readonly DraftFault[];
}

/** What the directory would say with these hours, asked for once they rest and nothing is wrong with them. */
export function usePreview({ draft, dirty, faults }: HoursInEditing, now: HoursPreview_PreviewFragment): Preview {
  const rested = useDebounced(draft, EDITING_RESTS);
  const asks = dirty && faults.length === 0 && rested === draft;
  const [last, setLast] = useState(now);
  const { data, error, refetch } = useQuery(
    PreviewWeeklyHours,
    // Nobody comes back to it, and what the client remembered of it would be late.
    asks ? { variables: { input: inputOf(rested) }, fetchPolicy: 'no-cache', nextFetchPolicy: 'no-cache' } : skipToken,
  );
  const askAgain = useEffectEvent(() => {
    if (asks) refetch().catch(() => undefined);
  });
  // What the directory says changes by a pause, by time off and by time: so does what it would say.
  useEffect(() => { askAgain(); }, [now]);
  // The client goes on giving the last answer while nothing is asked.
  const answer = asks ? data?.previewWeeklyHours : undefined;
  if (answer !== undefined && answer !== last) setLast(answer);
  const failed = asks && error !== undefined;
  return {
    shown: dirty ? last : now,
    isNow: !dirty,
    outdated: dirty && answer === undefined,
    failure: failed && errorCode(error) !== 'BAD_USER_INPUT' ? errorCode(error) : null,
    refused: failed ? refusedFaults(draft, inputFaults(error)) : [],
  };
}
