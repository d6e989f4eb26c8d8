import type { ReactElement, ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { Field, MessageBar, MessageBarBody, Radio, RadioGroup, Subtitle2, Text, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { PIN_CHOICES_MOST } from '../../../shared/limits.ts';
import { tabLanguages, useTabLanguage } from '../../app/language.ts';
import type { TabLanguage } from '../../app/language.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { languageNames } from '../../ui/language-names.ts';
import { ChooseSome } from './choose-some.tsx';
import { isTooMuch } from './pin-choices.ts';
import type { PinChoices } from './pin-choices.ts';
import { PinOptionsQuery } from './pin-options.query.ts';
import { usePin } from './use-pin.ts';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box', display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', gap: tokens.spacingHorizontalXXL, padding: tokens.spacingHorizontalXXL,
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)', padding: tokens.spacingHorizontalL },
  },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  heading: { margin: 0 },
  body: { whiteSpace: 'normal' },
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  window: {
    overflow: 'hidden', borderRadius: tokens.borderRadiusXLarge, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface ConfigurePageProps {
  readonly preview: (choices: PinChoices) => ReactNode;
  /** Says what to do where nobody is signed in; null where somebody is. */
  readonly signInProblem: ReactNode;
}

/** Where somebody pins the tab to a channel, or changes what the team sees there. They need no other right than that of Teams. */
export function ConfigurePage({ preview, signInProblem }: ConfigurePageProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('pins');
  const { language, locale } = useTabLanguage();
  const { data, error, refetch } = useQuery(PinOptionsQuery);
  const offered = (ids: readonly string[], options: readonly { readonly id: string }[] | undefined): string[] =>
    ids.filter((id) => options === undefined || options.some((option) => option.id === id));
  const stillOffered = (chosen: PinChoices): PinChoices => ({ ...chosen, siteIds: offered(chosen.siteIds, data?.sites), topicIds: offered(chosen.topicIds, data?.topics) });
  const { choices, isPinned, choose, problem } = usePin(t('configure.name'), language, stillOffered);
  if (choices === null) return <LoadingRows label={t('configure.loading')} />;
  const kept = stillOffered(choices);
  const missing = choices.siteIds.length + choices.topicIds.length - kept.siteIds.length - kept.topicIds.length;
  return (
    <main className={styles.page}>
      <form className={styles.form} aria-label={t('configure.title')} onSubmit={(event) => { event.preventDefault(); }}>
        <Title3 as="h1" className={styles.heading}>{t('configure.title')}</Title3>
        <Text as="p" size={400} className={styles.heading}>{t('configure.will')}</Text>
        <Text as="p" size={400} className={styles.heading}>{t('configure.never')}</Text>
        <Text as="p" className={styles.heading}>{t('configure.saved')}</Text>
        {missing > 0 && <Note>{t('configure.missing', { count: missing })}</Note>}
        {signInProblem === null && data === undefined && error === undefined && <LoadingRows label={t('configure.loading')} />}
        {problem !== null && <ErrorNotice title={t(`configure.${problem}.title`)}>{t(`configure.${problem}.body`)}</ErrorNotice>}
        {signInProblem}
        {signInProblem === null && data === undefined && error !== undefined && <ErrorNotice title={t(isPinned ? 'configure.failedKept' : 'configure.failed')} onRetry={() => void refetch()} />}
        <div role="alert">{isTooMuch(kept) && <Note>{t('configure.tooMany', { most: PIN_CHOICES_MOST })}</Note>}</div>
        {data !== undefined && (
          <>
            <ChooseSome label={t('configure.sites')} hint={t('configure.sitesHint')} options={data.sites} chosen={kept.siteIds} onChoose={(siteIds) => { choose({ ...kept, siteIds }); }} />
            <ChooseSome label={t('configure.topics')} hint={t('configure.topicsHint')} options={data.topics} chosen={kept.topicIds} onChoose={(topicIds) => { choose({ ...kept, topicIds }); }} />
          </>
        )}
        <Field label={t('configure.language')}>
          <RadioGroup value={choices.language} onChange={(_event, { value }) => { choose({ ...choices, language: value as TabLanguage }); }}>
            {languageNames(tabLanguages, locale).map(({ code, name }) => <Radio key={code} value={code} label={name} />)}
          </RadioGroup>
        </Field>
      </form>
      <section className={styles.preview}>
        <Subtitle2 as="h2" className={styles.heading}>{t('configure.preview')}</Subtitle2>
        {/* To be looked at: what it leads to is for the team. */}
        <div inert className={styles.window}>{data !== undefined || (error === undefined && signInProblem === null) ? preview(kept) : <Text>{t('configure.previewFailed')}</Text>}</div>
      </section>
    </main>
  );
}

function Note({ children }: { children: string }): ReactElement {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={useStyles().body}>{children}</MessageBarBody>
    </MessageBar>
  );
}
