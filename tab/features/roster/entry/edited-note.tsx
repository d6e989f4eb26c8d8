import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { once } from '../../../ui/once.ts';
import { useEditInRoster } from './use-edit-in-roster.ts';
import type { Edited } from './use-edit-in-roster.ts';

const useStyles = makeStyles({ note: { whiteSpace: 'normal' }, target: { minHeight: '44px' } });

interface EditedNoteProps {
  readonly edited: Edited;
  /** What was there before is there again, unless somebody changed it meanwhile. */
  readonly onUndone: (edited: Edited | null) => void;
}

/** What came of saving, and the way back. */
export function EditedNote({ edited, onUndone }: EditedNoteProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  const announce = useAnnounce();
  const bar = useRef<HTMLDivElement>(null);
  const { run, busy, failed } = useEditInRoster();
  const { saved, undo, profile } = edited;
  const text = t(saved ? (undo === null ? 'panel.undone' : 'panel.saved') : 'panel.elsewhere', { name: profile.entry.name });
  useEffect(() => {
    bar.current?.focus();
    announce(text);
  }, [text, announce]);
  const takeBack = async (): Promise<void> => {
    if (undo === null) return;
    const back = await run(undo, profile);
    onUndone(back === null ? null : { ...back, undo: null });
  };
  return (
    <>
      <MessageBar ref={bar} tabIndex={-1} intent={saved ? 'success' : 'warning'} layout="multiline">
        <MessageBarBody className={styles.note}>{text}</MessageBarBody>
        {saved && undo !== null && (
          <MessageBarActions><Button className={styles.target} disabledFocusable={busy} onClick={once(() => void takeBack())}>{t('undo')}</Button></MessageBarActions>
        )}
      </MessageBar>
      {failed && <ErrorNotice title={t('panel.saveFailed')} />}
    </>
  );
}
