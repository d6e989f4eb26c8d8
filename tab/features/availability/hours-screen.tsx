import type { ReactElement } from 'react';
import { skipToken, useQuery } from '@apollo/client/react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { errorCode } from '../../app/apollo/error-code.ts';
import { NotFoundScreen } from '../../app/not-found-screen.tsx';
import { paths } from '../../app/paths.ts';
import { useViewer } from '../../app/viewer.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { RouteLink } from '../../ui/route-link.tsx';
import { CoolDownCard } from './breaks/cool-down-card.tsx';
import { PauseCard } from './breaks/pause-card.tsx';
import { PublicHolidaysCard } from './days-off/public-holidays-card.tsx';
import { TimeOffCard } from './days-off/time-off-card.tsx';
import { WeeklyHours } from './hours/weekly-hours.tsx';
import { LimitsCard } from './limits/limits-card.tsx';
import { OwnAvailabilityQuery, type OwnAvailability } from './own-availability.query.ts';
import { Section } from './parts/section.tsx';
import { usePartStyles } from './parts/use-part-styles.ts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXXL },
  intro: { display: 'block', marginBlockStart: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  role: { marginBlockStart: tokens.spacingVerticalS },
});

/** What is used now, and what the directory says, move on while one looks. */
const FRESH = { pollInterval: 60_000, skipPollAttempt: () => document.hidden };

/** When the viewer can be reached as an ally, and how they look after themselves. For allies alone. */
export function HoursScreen(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['availability', 'common', 'role']);
  const noAlly = useViewer()?.isAlly === false;
  const { data, error, refetch } = useQuery(OwnAvailabilityQuery, noAlly ? skipToken : FRESH);
  if (noAlly || (error !== undefined && errorCode(error) === 'NOT_FOUND')) return <NotFoundScreen />;
  return (
    <div className={styles.screen}>
      <div>
        <PageHeading>{t('title')}</PageHeading>
        <Text size={400} className={styles.intro}>{t('intro')}</Text>
        <div className={styles.role}><RouteLink to={paths.role}>{t('role:link.ally')}</RouteLink></div>
      </div>
      {data !== undefined && <Parts availability={data.ownAvailability} />}
      {data === undefined && error === undefined && <LoadingRows rows={4} label={t('loading')} />}
      {data === undefined && error !== undefined && (
        <ErrorNotice title={t('loadFailed')} onRetry={() => { refetch().catch(() => undefined); }}>{t(`common:error.${errorCode(error)}`)}</ErrorNotice>
      )}
    </div>
  );
}

function Parts({ availability }: { availability: OwnAvailability }): ReactElement {
  const { pair } = usePartStyles();
  const { t } = useTranslation('availability');
  return (
    <>
      <Section title={t('breaks.title')} lead={t('breaks.lead')}>
        <div className={pair}>
          <PauseCard {...availability} />
          <CoolDownCard {...availability} />
        </div>
      </Section>
      <Section title={t('hours.title')} lead={t('hours.lead')}>
        <WeeklyHours availability={availability} />
      </Section>
      <Section title={t('daysOff.title')} lead={t('daysOff.lead')}>
        <div className={pair}>
          <TimeOffCard {...availability} />
          <PublicHolidaysCard {...availability} />
        </div>
      </Section>
      <Section title={t('people.title')} lead={t('people.lead')}>
        <LimitsCard {...availability} />
      </Section>
    </>
  );
}
