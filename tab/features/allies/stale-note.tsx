import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../ui/announcer.tsx';
import type { Freshness } from './freshness.ts';

const useStyles = makeStyles({ body: { whiteSpace: 'normal' } });

/** Says that what could be said about now is too old to be said. */
export function StaleNote({ freshness }: { freshness: Freshness }): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const announce = useAnnounce();
  const unknown = freshness === 'unknown';
  useEffect(() => {
    if (unknown) announce(t('stale.title'));
  }, [unknown, announce, t]);
  if (!unknown) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="note">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t('stale.title')}</MessageBarTitle> {t('stale.body')}
      </MessageBarBody>
    </MessageBar>
  );
}
