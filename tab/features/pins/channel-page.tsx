import type { ReactElement, ReactNode } from 'react';
import { Subtitle1, Text, Title2, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { OpenPersonalTab } from '../../ui/open-personal-tab.tsx';
import { phone } from '../../ui/widths.ts';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, maxWidth: '1200px', marginInline: 'auto',
    padding: tokens.spacingHorizontalXXXL, outlineStyle: 'none',
    [phone]: { padding: tokens.spacingHorizontalL },
  },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '720px' },
  heading: { margin: 0 },
  points: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxWidth: '720px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const POINTS = ['between', 'anonymous', 'nobody', 'same'] as const;

/** The tab in a channel: what Peer Support is, whom to talk to, what stays confidential, and whom to call. */
export function ChannelPage({ allies, crisisLines }: { readonly allies: ReactNode; readonly crisisLines: ReactNode }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('pins');
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <Title2 as="h1" className={styles.heading}>{t('channel.title')}</Title2>
        <Text size={400}>{t('channel.what')}</Text>
        <OpenPersonalTab appearance="primary" size="large">{t('open')}</OpenPersonalTab>
      </div>
      <section className={styles.section}>
        <Subtitle1 as="h2" className={styles.heading}>{t('channel.allies')}</Subtitle1>
        {allies}
      </section>
      <section className={styles.section}>
        <Subtitle1 as="h2" className={styles.heading}>{t('channel.confidential')}</Subtitle1>
        <ul className={styles.points}>
          {POINTS.map((point) => <li key={point}><Text>{t(`channel.point.${point}`)}</Text></li>)}
        </ul>
      </section>
      <section className={styles.section}>
        <Subtitle1 as="h2" className={styles.heading}>{t('channel.help')}</Subtitle1>
        <Text className={styles.quiet}>{t('channel.helpWhy')}</Text>
        {crisisLines}
      </section>
    </main>
  );
}
