import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ContactsSection } from './contacts-section.tsx';
import { CrisisLinesSection } from './crisis-lines-section.tsx';
import { GeneralSection } from './general-section.tsx';
import { KeepingSection, NumbersSection } from './keeping-section.tsx';
import { LimitsSection } from './limits-section.tsx';
import { PromiseSection } from './promise-section.tsx';
import { SettingsQuery } from './settings.query.ts';

const useStyles = makeStyles({
  // Begins where the other screens of admins do.
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, maxWidth: '720px' },
});

/** What the organisation settles about its programme, a part at a time. */
export function SettingsScreen(): ReactElement {
  const { screen } = useStyles();
  const { t } = useTranslation('settings');
  const { data, error, refetch } = useQuery(SettingsQuery, { fetchPolicy: 'cache-and-network' });
  const settings = data?.programmeSettings;
  return (
    <div className={screen}>
      <PageHeading>{t('title')}</PageHeading>
      {error !== undefined && settings === undefined && <ErrorNotice title={t('failed')} onRetry={() => void refetch()} />}
      {error === undefined && settings === undefined && <LoadingRows label={t('loading')} />}
      {settings !== undefined && (
        <>
          <GeneralSection settings={settings} />
          <PromiseSection settings={settings} />
          <KeepingSection settings={settings} />
          <LimitsSection settings={settings} />
          <ContactsSection settings={settings} />
          <CrisisLinesSection settings={settings} />
          <NumbersSection settings={settings} />
        </>
      )}
    </div>
  );
}
