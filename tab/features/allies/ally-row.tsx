import { memo } from 'react';
import type { ReactElement } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.ts';
import { AllyAvatar } from '../../ui/ally-avatar.tsx';
import { RouteLink } from '../../ui/route-link.tsx';
import { useAllyCardStyles } from './ally-card-styles.ts';
import { AvailabilityLine } from './availability-line.tsx';
import type { DirectoryAlly } from './directory.query.ts';
import { RowFact } from './row-fact.tsx';
import { useAllyWords } from './use-ally-words.ts';

/** The same about an ally as on a card, in little room. */
export const AllyRow = memo(function AllyRow({ ally }: { ally: DirectoryAlly }): ReactElement {
  const styles = useAllyCardStyles();
  const { t } = useTranslation('allies');
  const words = useAllyWords();
  const { id, name, department, site, topics, languages, waysOfTalking, availability } = ally;
  return (
    <article className={mergeClasses(styles.surface, styles.row)}>
      <div className={styles.head}>
        <AllyAvatar id={id} name={name} size={32} />
        <div className={styles.who}>
          <h2 className={styles.name}>
            <RouteLink to={paths.ally(id)} className={mergeClasses(styles.link, styles.rowLink)}>
              {name}
            </RouteLink>
          </h2>
          <span className={styles.place}>
            {department} · {site.name}
          </span>
        </div>
      </div>
      <AvailabilityLine availability={availability} />
      <div className={styles.facts}>
        {topics.length > 0 && <RowFact label={t('knows')}>{topics.map((topic) => topic.name).join(', ')}</RowFact>}
        <RowFact label={t('speaks')}>{words.languages(languages)}</RowFact>
        <RowFact label={t('ways')}>{words.ways(waysOfTalking)}</RowFact>
      </div>
    </article>
  );
});
