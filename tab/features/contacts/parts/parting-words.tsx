import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { forgetPartingNote, partingNote } from '../data/parting-note.ts';

const useStyles = makeStyles({ body: { whiteSpace: 'normal' } });

/** One neutral sentence on a list, after a request that is no longer there. */
export function PartingWords(): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation('contacts');
  const announce = useAnnounce();
  const [note] = useState(partingNote);
  const words = note === null ? null : note === 'erased' ? t('own.erasedDone') : t('gone');
  useEffect(() => {
    forgetPartingNote();
    if (words !== null) announce(words);
  }, [announce, words]);
  if (words === null) return null;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody className={styles.body}>{words}</MessageBarBody>
    </MessageBar>
  );
}
