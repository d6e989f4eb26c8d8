import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { RosterStep } from '../../gql/graphql.ts';
import { Modal } from '../../ui/modal.tsx';
import { once } from '../../ui/once.ts';
import { Panel } from '../../ui/panel.tsx';
import { NotDone } from './not-done.tsx';
import { useStepDown } from './use-change-role.ts';
import { useRoleStyles } from './use-role-styles.ts';

const useStyles = makeStyles({ content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM } });

/** The way out, at any moment: what it does is said before, and why is asked by nobody. */
export function StepDown({ step, onDone }: { step: RosterStep; onDone: () => void }): ReactElement {
  const styles = { ...useRoleStyles(), ...useStyles() };
  const { t } = useTranslation('role');
  const [open, setOpen] = useState(false);
  const { run, busy, failure } = useStepDown();
  const kind = step === 'ACTIVE' || step === 'PAUSED' ? 'ally' : step === 'INVITED' ? 'invited' : 'candidate';
  const end = async (): Promise<void> => {
    const data = await run({ input: { step } });
    if (data === null) return;
    setOpen(false);
    if (data.stepDown.__typename === 'OwnRoleChanged') onDone();
  };
  const actions = (
    <>
      <Button size="large" className={styles.target} onClick={() => { setOpen(false); }}>{t(`out.${kind}.cancel`)}</Button>
      <Button appearance="primary" size="large" className={styles.target} disabledFocusable={busy} onClick={once(() => { void end(); })}>{t(`out.${kind}.confirm`)}</Button>
    </>
  );
  return (
    <Panel>
      <Subtitle1 as="h2" className={styles.title}>{t(`out.${kind}.title`)}</Subtitle1>
      <p className={styles.words}>{t(`out.${kind}.lead`)}</p>
      <div className={styles.actions}>
        <Button size="large" className={styles.target} onClick={() => { setOpen(true); }}>{t(`out.${kind}.open`)}</Button>
      </div>
      {open && (
        <Modal question title={t(`out.${kind}.question`)} onClose={() => { setOpen(false); }} actions={actions}>
          <div className={styles.content}>
            {kind === 'ally' ? <WhatItDoes /> : <p className={styles.words}>{t('out.nothingOpen')}</p>}
            <NotDone failure={failure} />
          </div>
        </Modal>
      )}
    </Panel>
  );
}

function WhatItDoes(): ReactElement {
  const { list, words } = useRoleStyles();
  const { t } = useTranslation('role');
  return (
    <>
      <ul className={list}>
        {(['gone', 'waiting', 'open', 'told', 'nobody'] as const).map((key) => <li key={key}>{t(`out.does.${key}`)}</li>)}
      </ul>
      <p className={words}>{t('out.again')}</p>
    </>
  );
}
