import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { TeamAllies } from '../../features/allies/team-allies.tsx';
import { useTeamAllies } from '../../features/allies/use-team-allies.ts';
import { CrisisLinesOf } from '../../features/help/crisis-lines-of.tsx';
import { ChannelPage } from '../../features/pins/channel-page.tsx';
import type { PinChoices } from '../../features/pins/pin-choices.ts';
import { PinProgrammeQuery } from '../../features/pins/pin-programme.query.ts';
import { CrisisLineCorrectionsProvider } from '../../ui/crisis-line-corrections.ts';

/** Features know nothing of each other: what a channel shows is put together here. Nothing in it asks who is looking. */
export function ChannelTab({ choices }: { choices: PinChoices }): ReactElement {
  const team = useTeamAllies(choices);
  const { data } = useQuery(PinProgrammeQuery);
  return (
    <CrisisLineCorrectionsProvider value={data?.programme.crisisLines ?? []}>
      <ChannelPage limits={data?.programme.confidentialityLimits} allies={<TeamAllies team={team} />} crisisLines={<CrisisLinesOf countries={team.pin?.countries ?? []} />} />
    </CrisisLineCorrectionsProvider>
  );
}
