import type { ReactElement, ReactNode } from 'react';
import { MessageBar, MessageBarBody, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { isTheirTurn } from '../../../../shared/roster-rules.ts';
import type { RosterProfile } from '../data/roster.query.ts';
import { useRosterWords } from '../data/use-roster-words.ts';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: 0 },
  term: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  said: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  line: { margin: 0 },
  note: { whiteSpace: 'normal' },
});

/** Everything that the roster holds about one person. */
export function EntryFacts({ profile }: { readonly profile: RosterProfile }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  const words = useRosterWords();
  const { entry } = profile;
  const said = (text: string): string => (text.trim() === '' ? t('panel.none') : text);
  return (
    <>
      <Text as="p" weight="semibold" className={styles.line}>{t('panel.since', { step: words.step(entry), day: words.day(entry.since) })}</Text>
      {profile.remindedOn != null && isTheirTurn(entry.step) && <Text as="p" className={styles.line}>{t('panel.reminded', { day: words.day(profile.remindedOn) })}</Text>}
      {!profile.hasHours && (
        <MessageBar intent="warning" layout="multiline"><MessageBarBody className={styles.note}>{t('panel.noHours')}</MessageBarBody></MessageBar>
      )}
      <dl className={styles.facts}>
        {entry.load != null && <Fact term={t('panel.load')}>{words.load(entry)}</Fact>}
        <Fact term={t('panel.training')}><TrainingWords entry={entry} /></Fact>
        {entry.step === 'VOLUNTEERED' && <Fact term={t('panel.why')}>{profile.why ?? t('panel.noWhy')}</Fact>}
        <Fact term={t('panel.department')}>{entry.department}</Fact>
        <Fact term={t('panel.site')}>{entry.site.name}</Fact>
        <Fact term={t('panel.languages')}>{said(words.languages(entry.languages))}</Fact>
        <Fact term={t('panel.topics')}>{said(words.topics(entry.topics))}</Fact>
        <Fact term={t('panel.kindsOfHelp')}>{said(profile.kindsOfHelp.map((kind) => t(`kindOfHelp.${kind}`)).join(', '))}</Fact>
        <Fact term={t('panel.waysOfTalking')}>{said(profile.waysOfTalking.map((way) => t(`way.${way}`)).join(', '))}</Fact>
        <Fact term={t('panel.about')}>{said(profile.about)}</Fact>
        <Fact term={t('panel.canDo')}>{said(profile.canDo)}</Fact>
        <Fact term={t('panel.cannotDo')}>{said(profile.cannotDo)}</Fact>
      </dl>
    </>
  );
}

function TrainingWords({ entry: { trainedUntil, training } }: { readonly entry: RosterProfile['entry'] }): string {
  const { t } = useTranslation('roster');
  const words = useRosterWords();
  if (trainedUntil == null) return t('panel.trainingNone');
  return t(training === 'EXPIRED' ? 'panel.trainingOver' : 'panel.trainingUntil', { day: words.day(trainedUntil) });
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.said}>{children}</dd>
    </div>
  );
}
