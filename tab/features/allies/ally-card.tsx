import type { ReactElement } from 'react';
import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Avatar, Text } from '@fluentui/react-components';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import { paths } from '../../app/paths.ts';
import { graphql } from '../../gql/index.ts';
import { RouteLink } from '../../ui/route-link.tsx';
import { useAllyCardStyles } from './ally-card-styles.ts';
import { AvailabilityLine } from './availability-line.tsx';
import { Fact } from './fact.tsx';
import { languageNames } from './language-names.ts';
import { TopicChips } from './topic-chips.tsx';

const allyCardFragment = graphql(`
  fragment AllyCard_ally on Ally {
    id
    name
    department
    languages
    waysOfTalking
    site {
      id
      name
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

const TOPICS_SHOWN = 3;

/** One ally in the directory. */
export function AllyCard({ ally }: { ally: FragmentType<typeof allyCardFragment> }): ReactElement | null {
  const styles = useAllyCardStyles();
  const { t } = useTranslation('allies');
  const { locale } = useTabLanguage();
  const { data, complete } = useFragment({ fragment: allyCardFragment, from: ally });
  if (!complete) return null;
  const { id, name, department, site, topics, languages, waysOfTalking, availability } = data;
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <Avatar name={name} size={48} color="colorful" aria-hidden />
        <div className={styles.who}>
          <h2 className={styles.name}>
            <RouteLink to={paths.ally(id)} className={styles.link}>
              {name}
            </RouteLink>
          </h2>
          <Text size={200} className={styles.place}>
            {department} · {site.name}
          </Text>
        </div>
      </div>
      <AvailabilityLine availability={availability} />
      <TopicChips topics={topics} most={TOPICS_SHOWN} />
      <Fact icon={<LocalLanguageRegular />} label={t('speaks')}>
        {languageNames(languages, locale)
          .map((language) => language.name)
          .join(', ')}
      </Fact>
      <Fact icon={<ChatRegular />} label={t('ways')}>
        {waysOfTalking.map((way) => t(`way.${way}`)).join(', ')}
      </Fact>
    </article>
  );
}
