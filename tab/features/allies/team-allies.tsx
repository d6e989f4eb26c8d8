import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { Avatar, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { OpenPersonalTab } from '../../ui/open-personal-tab.tsx';
import { useAllyCardStyles } from './ally-card-styles.ts';
import { AllyGridSkeleton } from './ally-grid-skeleton.tsx';
import { useAllyListStyles } from './ally-list.tsx';
import { AvailabilityLine } from './availability-line.tsx';
import { AvailabilityReader, useReader } from './availability-reader.tsx';
import { Fact } from './fact.tsx';
import { zoneName } from './formats.ts';
import { StaleNote } from './stale-note.tsx';
import type { Pin } from './team-allies.query.ts';
import { TopicChips } from './topic-chips.tsx';
import { useAllyWords } from './use-ally-words.ts';
import type { TeamAllies as Team } from './use-team-allies.ts';

const useStyles = makeStyles({
  team: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: 'anywhere' },
  open: { marginBlockStart: 'auto' },
});

/** The allies of a team on a screen that several people look at: nothing of it depends on who looks. */
export function TeamAllies({ team: { pin, freshness, failure, retry } }: { team: Team }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['pins', 'allies', 'common']);
  const { grid } = useAllyListStyles();
  const own = useReader();
  const timeZone = pin?.timeZone ?? 'UTC';
  const reader = useMemo(() => ({ ...own, timeZone }), [own, timeZone]);
  if (pin === undefined) {
    if (failure === undefined) return <AllyGridSkeleton />;
    return <ErrorNotice title={t('allies:failed')} onRetry={retry}>{t(`common:error.${failure}`)}</ErrorNotice>;
  }
  if (pin.allies.length === 0) return <EmptyState title={t('none.title')}>{t('none.body')}</EmptyState>;
  return (
    <AvailabilityReader reader={reader} freshness={freshness}>
      <div className={styles.team}>
        <StaleNote freshness={freshness} />
        <Text className={styles.quiet}>{t('zone', { zone: zoneName(reader) })}</Text>
        <ul className={grid}>
          {pin.allies.map((ally) => <li key={ally.id}><TeamAlly ally={ally} /></li>)}
        </ul>
      </div>
    </AvailabilityReader>
  );
}

function TeamAlly({ ally: { id, name, department, site, topics, languages, waysOfTalking, availability } }: { ally: Pin['allies'][number] }): ReactElement {
  const styles = useStyles();
  const cards = useAllyCardStyles();
  const { t } = useTranslation(['pins', 'allies']);
  const words = useAllyWords();
  return (
    <article className={mergeClasses(cards.surface, cards.card)}>
      <div className={cards.head}>
        <Avatar name={name} size={48} color="colorful" aria-hidden />
        <div className={cards.who}>
          <Text as="h3" weight="semibold" size={400} className={mergeClasses(cards.name, styles.name)}>{name}</Text>
          <span className={cards.place}>{department} · {site.name}</span>
        </div>
      </div>
      <AvailabilityLine availability={availability} />
      <TopicChips topics={topics} />
      <Fact icon={<LocalLanguageRegular />} label={t('allies:speaks')}>{words.languages(languages)}</Fact>
      <Fact icon={<ChatRegular />} label={t('allies:ways')}>{words.ways(waysOfTalking)}</Fact>
      <div className={styles.open}>
        <OpenPersonalTab subPageId={`ally-${id}`} label={t('openAllyLabel', { name })} byHand={t('openByHandTo', { name })}>{t('openAlly')}</OpenPersonalTab>
      </div>
    </article>
  );
}
