import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../ui/announcer.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CharterVersionsQuery, type CharterVersion } from './charter.query.ts';
import { PublishForm } from './publish-form.tsx';
import { useCharterStyles } from './use-charter-styles.ts';
import { VersionPanel } from './version-panel.tsx';

/** What allies promise: the version that holds, those before it, and the next one. */
export function CharterScreen(): ReactElement {
  const { screen } = useCharterStyles();
  const { t } = useTranslation('charter');
  const { data, error, refetch } = useQuery(CharterVersionsQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <div className={screen}>
      <PageHeading>{t('title')}</PageHeading>
      {error !== undefined && data === undefined && <ErrorNotice title={t('failed')} onRetry={() => { refetch().catch(() => undefined); }} />}
      {data === undefined && error === undefined && <LoadingRows label={t('loading')} />}
      {data !== undefined && <Versions versions={data.charterVersions.versions} allies={data.charterVersions.allies} />}
    </div>
  );
}

function Versions({ versions, allies }: { versions: readonly CharterVersion[]; allies: number }): ReactElement {
  const { target, words } = useCharterStyles();
  const { t } = useTranslation('charter');
  const announce = useAnnounce();
  const lead = useRef<HTMLParagraphElement>(null);
  const [writing, setWriting] = useState(false);
  const current = versions[0];
  const close = (published: boolean): void => {
    setWriting(false);
    if (published) announce(t('published'));
    lead.current?.focus();
  };
  return (
    <>
      <p ref={lead} tabIndex={-1} className={words}>{t('lead')}</p>
      {writing && current !== undefined
        ? <PublishForm current={current} onClose={close} />
        : <div><Button appearance="primary" size="large" className={target} onClick={() => { setWriting(true); }}>{t('write')}</Button></div>}
      {versions.map((version, place) => <VersionPanel key={version.version} version={version} allies={allies} holds={place === 0} />)}
    </>
  );
}
