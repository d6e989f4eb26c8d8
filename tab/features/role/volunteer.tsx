import { useState } from 'react';
import type { ReactElement } from 'react';
import { skipToken, useQuery } from '@apollo/client/react';
import { Button, Subtitle1 } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Panel } from '../../ui/panel.tsx';
import { VolunteerChoicesQuery } from './own-role.query.ts';
import { useRoleStyles } from './use-role-styles.ts';
import { VolunteerForm } from './volunteer-form.tsx';

const EXPECTED = ['listen', 'confidential', 'time', 'training', 'boundaries', 'stop'] as const;

/** What is expected of an ally, and a form for whoever would like to be one. Nobody is pushed: it opens when asked for. */
export function Volunteer({ onDone }: { onDone: () => void }): ReactElement {
  const styles = useRoleStyles();
  const { t } = useTranslation('role');
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery(VolunteerChoicesQuery, open ? {} : skipToken);
  return (
    <>
      <Panel>
        <Subtitle1 as="h2" className={styles.title}>{t('expected.title')}</Subtitle1>
        <ul className={styles.list}>
          {EXPECTED.map((key) => <li key={key}>{t(`expected.${key}`)}</li>)}
        </ul>
        <p className={styles.quiet}>{t('expected.who')}</p>
        {!open && (
          <div className={styles.actions}>
            <Button size="large" className={styles.target} onClick={() => { setOpen(true); }}>{t('volunteer.open')}</Button>
          </div>
        )}
      </Panel>
      {open && data === undefined && error === undefined && <LoadingRows label={t('loading')} />}
      {open && data === undefined && error !== undefined && <ErrorNotice title={t('loadFailed')} onRetry={() => { refetch().catch(() => undefined); }} />}
      {open && data !== undefined && <VolunteerForm choices={data} onDone={onDone} onCancel={() => { setOpen(false); }} />}
    </>
  );
}
