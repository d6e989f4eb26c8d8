import type { ReactElement } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import { AllyAvatar } from '../../ui/ally-avatar.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScopeNote } from '../../ui/scope-note.tsx';
import type { ProfiledAlly } from './ally.query.ts';
import { AvailabilityLine } from './availability-line.tsx';
import { ComingHours } from './coming-hours.tsx';
import { ProfileSection } from './profile-section.tsx';
import { TopicChips } from './topic-chips.tsx';
import { useAllyWords } from './use-ally-words.ts';
import { WriteToAlly } from './write-to-ally.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  who: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What an ally says about themselves, their hours, and the way to write to them. */
export function AllyProfile({ ally }: { ally: ProfiledAlly }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const { locale } = useTabLanguage();
  const words = useAllyWords();
  return (
    <>
      <div className={styles.head}>
        <AllyAvatar id={ally.id} name={ally.name} size={64} />
        <div className={styles.who}>
          <Text className={styles.quiet}>
            {ally.department} · {ally.site.name}
          </Text>
          <AvailabilityLine availability={ally.availability} />
          {ally.trainedUntil != null && <Text className={styles.quiet}>{t('trainedUntil', { date: dayWords(ally.trainedUntil, locale) })}</Text>}
        </div>
      </div>
      <WriteToAlly id={ally.id} name={ally.name} availability={ally.availability} />
      <Panel>
        <ProfileSection title={t('about')}>{ally.about}</ProfileSection>
        <ProfileSection title={t('canDo')}>{ally.canDo}</ProfileSection>
        <ProfileSection title={t('cannotDo')}>{ally.cannotDo}</ProfileSection>
        <ProfileSection title={t('filter.kindsOfHelp')}>{words.kinds(ally.kindsOfHelp)}</ProfileSection>
        <ProfileSection title={t('knows')}>
          <TopicChips topics={ally.topics} />
        </ProfileSection>
        <ProfileSection title={t('speaks')}>{words.languages(ally.languages)}</ProfileSection>
        <ProfileSection title={t('ways')}>{words.ways(ally.waysOfTalking)}</ProfileSection>
      </Panel>
      <Panel>
        <ComingHours windows={ally.comingWindows} />
      </Panel>
      <ScopeNote />
    </>
  );
}

/** A day of the calendar, wherever it is read. */
function dayWords(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
