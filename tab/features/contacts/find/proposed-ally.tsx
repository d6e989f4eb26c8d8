import type { ReactElement } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../../app/language.ts';
import { paths } from '../../../app/paths.ts';
import type { FindAlliesQuery } from '../../../gql/graphql.ts';
import { useNow } from '../../../ui/clock.tsx';
import { languageNames } from '../../../ui/language-names.ts';
import { AllyAvatar } from '../../../ui/ally-avatar.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { RouteButton } from '../../../ui/route-link.tsx';
import { useTimeZone } from '../../../ui/use-time-zone.ts';
import { SectionHeading } from '../parts/section-heading.tsx';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import { soon } from './soon.ts';

type Proposed = FindAlliesQuery['findAllies']['allies'][number];

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM, minWidth: 0 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** An ally who was found, and why, in one sentence. */
export function ProposedAlly({ ally, sharedTopics, language }: Pick<Proposed, 'ally' | 'sharedTopics'> & { language: string }): ReactElement {
  const styles = useStyles();
  const { actions } = useTargetStyles();
  const { t } = useTranslation('find');
  const { locale } = useTabLanguage();
  const now = useNow();
  const timeZone = useTimeZone();
  const [spoken] = languageNames([language], locale);
  const { key, ...when } = soon(ally.availability, { now, timeZone, locale });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const reasons = [
    t('reason.speaks', { language: spoken?.name ?? language }),
    ...(sharedTopics.length > 0 ? [t('reason.topics', { topics: list.format(sharedTopics.map(({ name }) => name)) })] : []),
    t(`reason.${key}`, when),
  ];
  return (
    <Panel>
      <div className={styles.head}>
        <AllyAvatar id={ally.id} name={ally.name} size={48} />
        <div className={styles.words}>
          <SectionHeading>{ally.name}</SectionHeading>
          <Text className={styles.quiet}>{`${ally.department}, ${ally.site.name}`}</Text>
        </div>
      </div>
      <Text size={400}>{t('reason.sentence', { reasons: list.format(reasons) })}</Text>
      <div className={actions}>
        <RouteButton to={paths.ask(ally.id)}>{t('proposals.write', { name: ally.name })}</RouteButton>
        <RouteButton to={paths.ally(ally.id)} appearance="subtle">{t('proposals.profile')}</RouteButton>
      </div>
    </Panel>
  );
}
