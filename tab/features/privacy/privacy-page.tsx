import type { ReactElement, ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ReadingColumn } from '../../ui/reading-column.tsx';
import { SupportContactList, useSupportContacts } from '../../ui/support-contacts.tsx';
import { PrivacyQuery } from './privacy.query.ts';
import { WhoSeesWhat } from './who-sees-what.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  said: { margin: 0, overflowWrap: 'anywhere' },
  print: { minHeight: '44px', alignSelf: 'start', '@media print': { display: 'none' } },
});

function Section({ title, children }: { title: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.heading}>{title}</Subtitle2>
      {children}
    </section>
  );
}

function Said({ children }: { children: string }): ReactElement {
  return <Text as="p" className={useStyles().said}>{children}</Text>;
}

/** Who sees what, how long it is kept and what it cannot promise: from the settings in force. */
export function PrivacyPage(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['privacy', 'common']);
  const { data, error, refetch } = useQuery(PrivacyQuery, { fetchPolicy: 'cache-and-network' });
  const contacts = useSupportContacts(null);
  const programme = data?.programme;
  return (
    <ReadingColumn>
      <div>
        <PageHeading back={{ to: paths.home, label: t('common:findAnAlly') }}>{t('title')}</PageHeading>
        <Said>{t('intro')}</Said>
      </div>
      {error !== undefined && programme === undefined && <ErrorNotice title={t('failed')} onRetry={() => void refetch()} />}
      {error === undefined && programme === undefined && <LoadingRows label={t('loading')} />}
      <Section title={t('sees.title')}><WhoSeesWhat /></Section>
      {programme !== undefined && (
        <>
          <Section title={t('kept.title')}>
            <Said>{t('kept.afterClosing', { count: programme.keptDaysAfterClosing })}</Said>
            <Said>{t('kept.withoutAnswer', { count: programme.keptDaysWithoutAnswer })}</Said>
            <Said>{`${t('kept.erase')} ${t('kept.backups', { count: programme.backupDays })}`}</Said>
          </Section>
          <Section title={t('limits.title')}><Said>{programme.confidentialityLimits}</Said></Section>
          <Section title={t('numbers.title')}>
            <Said>{t('numbers.body')}</Said>
            <Said>{t('numbers.smallest', { count: programme.smallestGroup })}</Said>
          </Section>
        </>
      )}
      <Section title={t('notices.title')}><Said>{t('notices.body')}</Said></Section>
      <Section title={t('operators.title')}>
        <Said>{t('operators.body')}</Said>
        <Said>{t('operators.honest')}</Said>
      </Section>
      {(typeof programme?.coordinator === 'string' || contacts.length > 0) && (
        <Section title={t('ask.title')}>
          {typeof programme?.coordinator === 'string' && <Said>{t('ask.coordinator', { who: programme.coordinator })}</Said>}
          {contacts.length > 0 && <SupportContactList contacts={contacts} />}
        </Section>
      )}
      <Button size="large" className={styles.print} onClick={() => { window.print(); }}>{t('print')}</Button>
    </ReadingColumn>
  );
}
