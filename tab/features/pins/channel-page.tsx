import { useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button, Subtitle1, Text, Title2, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { HeartPulseRegular } from '@fluentui/react-icons/svg/heart-pulse';
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
  heading: { margin: 0, outlineStyle: 'none' },
  title: typographyStyles.subtitle1,
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  help: { minHeight: '44px' },
  helpIcon: { color: tokens.colorPaletteRedForeground1 },
  points: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxWidth: '720px' },
  limits: { maxWidth: '720px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const POINTS = ['between', 'anonymous', 'nobody'] as const;

interface ChannelPageProps {
  readonly allies: ReactNode;
  readonly crisisLines: ReactNode;
  /** When something cannot stay confidential, in the words of the organisation. */
  readonly limits: string | undefined;
}

/** The tab in a channel: what Peer Support is, whom to talk to, what stays confidential, and whom to call. */
export function ChannelPage({ allies, crisisLines, limits }: ChannelPageProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['pins', 'help']);
  const help = useRef<HTMLHeadingElement>(null);
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <Title2 as="h1" className={styles.heading}>{t('channel.title')}</Title2>
        <Text size={400}>{t('channel.what')}</Text>
        <Text className={styles.quiet}>{t('channel.same')}</Text>
        <div className={styles.ways}>
          <OpenPersonalTab appearance="primary" size="large">{t('open')}</OpenPersonalTab>
          {/* It stands on this page, below people of whom there may be many. */}
          <Button size="large" className={styles.help} icon={<HeartPulseRegular className={styles.helpIcon} />} onClick={() => { help.current?.focus(); }}>{t('help:button')}</Button>
        </div>
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
        {limits !== undefined && <Text className={styles.limits}>{t('channel.limits')} {limits}</Text>}
      </section>
      <section className={styles.section}>
        <h2 ref={help} tabIndex={-1} className={mergeClasses(styles.heading, styles.title)}>{t('channel.help')}</h2>
        <Text className={styles.quiet}>{t('channel.helpWhy')} {t('help:danger')}</Text>
        {crisisLines}
      </section>
    </main>
  );
}
