import { memo } from 'react';
import type { ReactElement } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.ts';
import { AllyAvatar } from '../../ui/ally-avatar.tsx';
import { RouteLink } from '../../ui/route-link.tsx';
import { useAllyCardStyles } from './ally-card-styles.ts';
import { AvailabilityLine } from './availability-line.tsx';
import type { DirectoryAlly } from './directory.query.ts';
import { Fact } from './fact.tsx';
import { TopicChips } from './topic-chips.tsx';
import { useAllyWords } from './use-ally-words.ts';

const TOPICS_SHOWN = 3;

/** One ally in the directory. It is only drawn again when something about this ally changed. */
export const AllyCard = memo(function AllyCard({ ally }: { ally: DirectoryAlly }): ReactElement {
  const styles = useAllyCardStyles();
  const { t } = useTranslation('allies');
  const words = useAllyWords();
  const { id, name, department, site, topics, languages, waysOfTalking, availability } = ally;
  return (
    <article className={mergeClasses(styles.surface, styles.card)}>
      <div className={styles.head}>
        <AllyAvatar id={id} name={name} size={48} />
        <div className={styles.who}>
          <h2 className={styles.name}>
            <RouteLink to={paths.ally(id)} className={styles.link}>
              {name}
            </RouteLink>
          </h2>
          <span className={styles.place}>
            {department} · {site.name}
          </span>
        </div>
      </div>
      <AvailabilityLine availability={availability} />
      <TopicChips topics={topics} most={TOPICS_SHOWN} />
      <Fact icon={<LocalLanguageRegular />} label={t('speaks')}>
        {words.languages(languages)}
      </Fact>
      <Fact icon={<ChatRegular />} label={t('ways')}>
        {words.ways(waysOfTalking)}
      </Fact>
    </article>
  );
});
