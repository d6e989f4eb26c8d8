import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Modal } from '../../../ui/modal.tsx';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import { NameToCopy } from './name-to-copy.tsx';
import { useTalkInTeams } from './use-talk-in-teams.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  said: { margin: 0 },
});

interface TalkInTeamsProps {
  requestId: string;
  otherName: string;
  onActed: (words: string) => void;
}

/** Offers a chat or a call in Teams, and says first what is different there. */
export function TalkInTeams({ requestId, otherName, onActed }: TalkInTeamsProps): ReactElement {
  const styles = useStyles();
  const { target } = useTargetStyles();
  const { t } = useTranslation(['teams', 'contacts']);
  const { step, busy, open, close, start } = useTalkInTeams(requestId, (kind) => { onActed(t(`teams:opened.${kind}`)); });
  const said = (words: string): ReactElement => <p className={styles.said}>{words}</p>;
  const stay = <Button size="large" className={target} onClick={close}>{t('teams:stay')}</Button>;
  return (
    <>
      <Button size="large" className={target} onClick={open}>{t('teams:open')}</Button>
      {step?.kind === 'told' && (
        <Modal
          question title={t('teams:title', { name: otherName })} onClose={close}
          actions={
            <>
              {stay}
              <Button size="large" className={target} disabledFocusable={busy} onClick={() => { start('call'); }}>{t('teams:call')}</Button>
              <Button size="large" className={target} disabledFocusable={busy} onClick={() => { start('chat'); }}>{t('teams:chat')}</Button>
            </>
          }
        >
          <div className={styles.content}>
            {said(t('teams:chatIsRead'))}
            {said(t('teams:callIsListed'))}
            {said(t('teams:hereIsSealed'))}
            {step.failed && <ErrorNotice title={t('contacts:actionFailed')} />}
          </div>
        </Modal>
      )}
      {step?.kind === 'byHand' && (
        <Modal title={t('teams:byHand.title')} onClose={close} actions={<Button size="large" className={target} onClick={close}>{t('teams:byHand.close')}</Button>}>
          <div className={styles.content}>
            {said(t('teams:byHand.how'))}
            <NameToCopy name={step.name} />
          </div>
        </Modal>
      )}
    </>
  );
}
