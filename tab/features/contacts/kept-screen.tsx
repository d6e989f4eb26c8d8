import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import { paths } from '../../app/paths.ts';
import type { KeptQuery as Kept } from '../../gql/graphql.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ReadingColumn } from '../../ui/reading-column.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { EraseAllDialog } from './kept/erase-all-dialog.tsx';
import { keptJson } from './kept/kept-json.ts';
import { KeptQuery } from './kept/kept.query.ts';
import { KeptRequest } from './kept/kept-request.tsx';
import { Lead } from './parts/lead.tsx';
import { LoadFailed } from './parts/load-failed.tsx';
import { ScreenHead } from './parts/screen-head.tsx';
import { SectionHeading } from './parts/section-heading.tsx';
import { useTargetStyles } from './parts/use-target-styles.ts';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalXL, rowGap: tokens.spacingVerticalS, margin: 0, '& > dd': { margin: 0 } },
});

/** Everything that is kept about the viewer, to read and to take along. */
export function KeptScreen(): ReactElement {
  const { t } = useTranslation('contacts');
  const { data, error, refetch } = useQuery(KeptQuery, { fetchPolicy: 'no-cache' });
  if (error !== undefined && data === undefined) return <LoadFailed onRetry={() => { void refetch(); }} />;
  if (data === undefined) return <ReadingColumn><LoadingRows label={t('loading')} /></ReadingColumn>;
  return <KeptPage kept={data} onErased={refetch} />;
}

function KeptPage({ kept, onErased }: { kept: Kept; onErased: () => Promise<unknown> }): ReactElement {
  const { actions, target } = useTargetStyles();
  const { t } = useTranslation(['own', 'contacts']);
  const announce = useAnnounce();
  const [erased, setErased] = useState(false);
  const { keptContactRequests: requests, programme, viewer } = kept;
  const rules = [
    t('kept.afterEnd', { count: programme.keptDaysAfterClosing }), t('kept.withoutAnswer', { count: programme.keptDaysWithoutAnswer }), t('kept.notHere'),
  ];
  return (
    <ReadingColumn>
      <ScreenHead>
        <PageHeading back={{ to: paths.ownRequests, label: t('contacts:own.title') }}>{t('kept.title')}</PageHeading>
        <Lead>{t('kept.intro')}</Lead>
      </ScreenHead>
      <Person viewer={viewer} />
      <Panel>
        <SectionHeading>{t('kept.requests')}</SectionHeading>
        {requests.length === 0 && <Text>{t(erased ? 'kept.erased' : 'kept.none')}</Text>}
        {requests.map((each) => <KeptRequest key={each.request.id} {...each} />)}
      </Panel>
      {viewer.isAlly && (
        <Panel>
          <SectionHeading>{t('kept.ally')}</SectionHeading>
          <Text>{t('kept.allyHours')}</Text>
        </Panel>
      )}
      <Panel>
        <SectionHeading>{t('kept.how')}</SectionHeading>
        {rules.map((rule) => <Text key={rule}>{rule}</Text>)}
      </Panel>
      <Text size={200}>{t('kept.saveHint')}</Text>
      <div className={actions}>
        <Button appearance="primary" size="large" className={target} onClick={() => { saveFile('peer-support.json', 'application/json', keptJson(kept)); }}>{t('kept.save')}</Button>
        {requests.length > 0 && (
          <EraseAllDialog
            ids={requests.map(({ request }) => request.id)}
            onErased={async () => {
              setErased(true);
              await onErased();
              announce(t('kept.erased'));
            }}
          />
        )}
      </div>
    </ReadingColumn>
  );
}

function Person({ viewer }: Pick<Kept, 'viewer'>): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('own');
  const { locale } = useTabLanguage();
  const country = viewer.country == null ? t('kept.noCountry') : (new Intl.DisplayNames(locale, { type: 'region' }).of(viewer.country) ?? viewer.country);
  const since = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(viewer.memberSince));
  const facts = [[t('kept.name'), viewer.name], [t('kept.country'), country], [t('kept.since'), since]] as const;
  return (
    <Panel>
      <SectionHeading>{t('kept.you')}</SectionHeading>
      <dl className={styles.facts}>
        {facts.flatMap(([asked, answer]) => [<dt key={asked}>{asked}</dt>, <dd key={`${asked} `}>{answer}</dd>])}
      </dl>
    </Panel>
  );
}
