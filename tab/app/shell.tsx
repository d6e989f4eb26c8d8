import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CrisisLineCorrection } from '../../shared/crisis-line-corrections.ts';
import type { SupportContact } from '../../shared/support-contacts.ts';
import { useContactRequestChanges } from '../features/contacts/use-contact-request-changes.ts';
import { AllyFiltersProvider } from '../features/allies/ally-filters.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { CrisisLineCorrectionsProvider } from '../ui/crisis-line-corrections.ts';
import { SupportContactsProvider } from '../ui/support-contacts.tsx';
import { phone, tablet } from '../ui/widths.ts';
import { errorCode } from './apollo/error-code.ts';
import { Header } from './header.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { Routes } from './routes.tsx';
import { SupportContactsQuery } from './support-contacts.query.ts';
import { ViewerContext, viewerQuery } from './viewer.ts';

const CONTENT = 'content';
const NO_CONTACTS: readonly SupportContact[] = [];
const NO_CORRECTIONS: readonly CrisisLineCorrection[] = [];

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  main: {
    boxSizing: 'border-box',
    flexGrow: 1,
    width: '100%',
    maxWidth: '1200px',
    marginInline: 'auto',
    paddingInline: tokens.spacingHorizontalXXXL,
    paddingBlock: tokens.spacingVerticalXXL,
    outlineStyle: 'none',
    [tablet]: { paddingInline: tokens.spacingHorizontalL },
    // Room for the navigation at the lower edge.
    [phone]: { paddingInline: tokens.spacingHorizontalL, paddingBlockStart: tokens.spacingVerticalL, paddingBlockEnd: '88px' },
  },
  notice: { marginBlockEnd: tokens.spacingVerticalXL },
  skip: {
    position: 'absolute',
    insetInlineStart: tokens.spacingHorizontalM,
    insetBlockStart: tokens.spacingVerticalM,
    zIndex: 3,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    cursor: 'pointer',
    ':not(:focus)': { clipPath: 'inset(50%)', width: '1px', height: '1px', overflow: 'hidden' },
  },
});

/** What stands around every screen: header, navigation, help, hiding. */
export function Shell(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('common');
  const { data, error, refetch } = useQuery(viewerQuery);
  const viewer = data?.viewer ?? null;
  // Where it does not come, help shows the lines that it brings with it.
  const programme = useQuery(SupportContactsQuery).data?.programme;
  const support = programme?.supportContacts ?? NO_CONTACTS;
  return (
    <ViewerContext value={viewer}>
      <SupportContactsProvider value={support}>
        <CrisisLineCorrectionsProvider value={programme?.crisisLines ?? NO_CORRECTIONS}>
        <div className={styles.page}>
          <button
            type="button"
            className={styles.skip}
            onClick={() => {
              document.getElementById(CONTENT)?.focus();
            }}
          >
            {t('skipToContent')}
          </button>
          <Header />
          <OfflineBanner />
          <main id={CONTENT} tabIndex={-1} className={styles.main}>
            {error !== undefined && viewer === null && (
              <div className={styles.notice}>
                <ErrorNotice title={t('partlyLoaded')} onRetry={() => void refetch()}>
                  {t(`error.${errorCode(error)}`)}
                </ErrorNotice>
              </div>
            )}
            <AllyFiltersProvider>
              <Routes />
            </AllyFiltersProvider>
          </main>
          {viewer !== null && <LiveNews />}
        </div>
        </CrisisLineCorrectionsProvider>
      </SupportContactsProvider>
    </ViewerContext>
  );
}

/** Listens for changes of requests, whatever screen is open. */
function LiveNews(): null {
  useContactRequestChanges();
  return null;
}
