import type { ReactElement } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ReadingColumn } from '../../ui/reading-column.tsx';
import { ContactList } from './contact-list.tsx';
import type { CrisisSheet } from './contact-sheet.ts';
import { useAllAllies } from './use-all-allies.ts';

const useStyles = makeStyles({ intro: { display: 'block', marginBlockStart: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 } });

interface ContactListScreenProps {
  crisisSheet: (countries: readonly string[]) => CrisisSheet;
}

/** All allies at once, to print or to keep for when there is no network. */
export function ContactListScreen({ crisisSheet }: ContactListScreenProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['allies', 'common']);
  const [all, retry] = useAllAllies();
  return (
    <ReadingColumn>
      <div>
        <PageHeading back={{ to: paths.home, label: t('seeAll') }}>{t('contactList.heading')}</PageHeading>
        <Text className={styles.intro}>{t('contactList.intro')}</Text>
      </div>
      {all.state === 'failed' && (
        <ErrorNotice title={t('failed')} onRetry={retry}>
          {t(`common:error.${all.code}`)}
        </ErrorNotice>
      )}
      {all.state === 'loading' && (
        <>
          {all.total > 0 && <Text>{t('contactList.loading', { loaded: all.loaded, total: all.total })}</Text>}
          <LoadingRows rows={6} label={t('loading')} />
        </>
      )}
      {all.state === 'loaded' && all.allies.length === 0 && <EmptyState title={t('none.title')}>{t('none.body')}</EmptyState>}
      {all.state === 'loaded' && all.allies.length > 0 && <ContactList allies={all.allies} asOf={all.asOf} crisisSheet={crisisSheet} />}
    </ReadingColumn>
  );
}
