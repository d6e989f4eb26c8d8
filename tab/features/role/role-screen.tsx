import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { errorCode } from '../../app/apollo/error-code.ts';
import { useViewer } from '../../app/viewer.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ReadingColumn } from '../../ui/reading-column.tsx';
import { CharterPanel } from './charter-panel.tsx';
import { NextStep } from './next-step.tsx';
import { OwnRoleQuery, type OwnRole } from './own-role.query.ts';
import { StepDown } from './step-down.tsx';
import { Steps } from './steps.tsx';
import { TrainingsPanel } from './trainings-panel.tsx';
import { Volunteer } from './volunteer.tsx';

/** How somebody stands to the programme: the way to becoming an ally, what is asked of them, and the way out. */
export function RoleScreen(): ReactElement {
  const { t } = useTranslation(['role', 'common']);
  const { data, error, refetch } = useQuery(OwnRoleQuery, { fetchPolicy: 'cache-and-network' });
  const role = data?.ownRole;
  useNavigationFollows(role);
  return (
    <ReadingColumn>
      <PageHeading>{t(role?.step === 'ACTIVE' || role?.step === 'PAUSED' ? 'titleAlly' : 'title')}</PageHeading>
      {role === undefined && error === undefined && <LoadingRows label={t('loading')} />}
      {role === undefined && error !== undefined && (
        <ErrorNotice title={t('loadFailed')} onRetry={() => { refetch().catch(() => undefined); }}>{t(`common:error.${errorCode(error)}`)}</ErrorNotice>
      )}
      {role !== undefined && <Role role={role} />}
    </ReadingColumn>
  );
}

/** An admin makes somebody an ally while the tab is open: what allies have in the navigation comes once it is known here. */
function useNavigationFollows(role: OwnRole | undefined): void {
  const client = useApolloClient();
  const viewer = useViewer();
  const isAlly = role?.step === 'ACTIVE' || role?.step === 'PAUSED';
  const outdated = role !== undefined && viewer !== null && viewer.isAlly !== isAlly;
  useEffect(() => {
    if (outdated) client.refetchQueries({ include: ['Viewer'] }).catch(() => undefined);
  }, [outdated, client]);
}

/** After each act the line that says how it stands takes the focus: the button that was pressed is gone. */
function Role({ role }: { role: OwnRole }): ReactElement {
  const { t } = useTranslation('role');
  const announce = useAnnounce();
  const line = useRef<HTMLParagraphElement>(null);
  const { step } = role;
  const acted = (words: string): void => {
    announce(words);
    line.current?.focus();
  };
  const outside = step == null || step === 'STEPPED_DOWN' || step === 'THANKED';
  return (
    <>
      <NextStep ref={line} role={role} />
      {outside && <Volunteer onDone={() => { acted(t('done.volunteered')); }} />}
      {!outside && (
        <>
          {step !== 'ACTIVE' && step !== 'PAUSED' && <Steps step={step} />}
          <CharterPanel role={role} onAccepted={() => { acted(t('done.accepted')); }} />
          <TrainingsPanel trainings={role.trainings} />
          <StepDown step={step} onDone={() => { acted(t('done.steppedDown')); }} />
        </>
      )}
    </>
  );
}
