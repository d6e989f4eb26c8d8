import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { Text, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../app/host.ts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalXXL },
  heading: { margin: 0 },
});

/** Where the tab is taken out of a channel. */
export function RemovePage(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('pins');
  const host = useHost();
  useEffect(() => {
    // A host that asks nothing of this page removes the tab by itself.
    host.pinSettings().then(({ onRemove }) => { onRemove(); }).catch(() => undefined);
  }, [host]);
  return (
    <main className={styles.page}>
      <Title3 as="h1" className={styles.heading}>{t('remove.title')}</Title3>
      <Text as="p" size={400} className={styles.heading}>{t('remove.body')}</Text>
    </main>
  );
}
