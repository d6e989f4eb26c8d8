import type { ReactElement } from 'react';
import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Avatar, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import { graphql } from '../../gql/index.ts';
import { Panel } from '../../ui/panel.tsx';
import { ScopeNote } from '../../ui/scope-note.tsx';
import { AvailabilityLine } from './availability-line.tsx';
import { languageNames } from './language-names.ts';
import { ProfileSection } from './profile-section.tsx';
import { TopicChips } from './topic-chips.tsx';
import { WriteToAlly } from './write-to-ally.tsx';

const allyProfileFragment = graphql(`
  fragment AllyProfile_ally on Ally {
    id
    name
    about
    canDo
    cannotDo
    department
    languages
    waysOfTalking
    site {
      id
      name
      country
    }
    topics {
      id
      name
    }
    availability {
      status
      until
      nextAt
    }
  }
`);

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  who: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What an ally says about themselves, and the way to write to them. */
export function AllyProfile({ ally }: { ally: FragmentType<typeof allyProfileFragment> }): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const { locale } = useTabLanguage();
  const { data, complete } = useFragment({ fragment: allyProfileFragment, from: ally });
  if (!complete) return null;
  const { id, name, about, canDo, cannotDo, department, site, topics, languages, waysOfTalking, availability } = data;
  return (
    <>
      <div className={styles.head}>
        <Avatar name={name} size={64} color="colorful" aria-hidden />
        <div className={styles.who}>
          <Text className={styles.quiet}>
            {department} · {site.name}
          </Text>
          <AvailabilityLine availability={availability} />
        </div>
      </div>
      <WriteToAlly id={id} name={name} takesNewPeople={availability.status !== 'NOT_TAKING_NEW_PEOPLE'} />
      <Panel>
        <ProfileSection title={t('about')}>{about}</ProfileSection>
        <ProfileSection title={t('canDo')}>{canDo}</ProfileSection>
        <ProfileSection title={t('cannotDo')}>{cannotDo}</ProfileSection>
        <ProfileSection title={t('knows')}>
          <TopicChips topics={topics} />
        </ProfileSection>
        <ProfileSection title={t('speaks')}>
          {languageNames(languages, locale)
            .map((language) => language.name)
            .join(', ')}
        </ProfileSection>
        <ProfileSection title={t('ways')}>{waysOfTalking.map((way) => t(`way.${way}`)).join(', ')}</ProfileSection>
      </Panel>
      <ScopeNote />
    </>
  );
}
