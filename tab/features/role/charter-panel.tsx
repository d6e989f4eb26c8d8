import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Subtitle1 } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { once } from '../../ui/once.ts';
import { Panel } from '../../ui/panel.tsx';
import { WrittenText } from '../../ui/written-text.tsx';
import { NotDone } from './not-done.tsx';
import type { OwnRole } from './own-role.query.ts';
import { useAcceptCharter } from './use-change-role.ts';
import { useRoleStyles } from './use-role-styles.ts';

/** What allies promise: read in full where it is to be accepted, and at any time after that. */
export function CharterPanel({ role: { charter, asksForCharter, acceptedCharter }, onAccepted }: { role: OwnRole; onAccepted: () => void }): ReactElement {
  const styles = useRoleStyles();
  const { t } = useTranslation('role');
  const [open, setOpen] = useState(false);
  const { run, busy, failure } = useAcceptCharter();
  const [newer, setNewer] = useState(false);
  const accept = async (): Promise<void> => {
    const data = await run({ input: { version: charter.version } });
    if (data === null) return;
    const accepted = data.acceptCharter.__typename === 'OwnRoleChanged';
    setNewer(!accepted);
    if (accepted) onAccepted();
  };
  return (
    <Panel>
      <Subtitle1 as="h2" className={styles.title}>{t('charter.title')}</Subtitle1>
      {newer && asksForCharter && <p role="alert" className={styles.words}>{t('charter.newer')}</p>}
      {!asksForCharter && acceptedCharter != null && <p className={styles.words}>{t('charter.accepted', { version: acceptedCharter })}</p>}
      {(asksForCharter || open) && <WrittenText text={charter.text} />}
      {asksForCharter ? (
        <>
          <p className={styles.quiet}>{t('charter.means')}</p>
          <div className={styles.actions}>
            <Button appearance="primary" size="large" className={styles.target} disabledFocusable={busy} onClick={once(() => { void accept(); })}>{t('charter.accept')}</Button>
          </div>
        </>
      ) : (
        <div className={styles.actions}>
          <Button size="large" className={styles.target} aria-expanded={open} onClick={() => { setOpen(!open); }}>{t(open ? 'charter.hide' : 'charter.read')}</Button>
        </div>
      )}
      <NotDone failure={failure} />
    </Panel>
  );
}
