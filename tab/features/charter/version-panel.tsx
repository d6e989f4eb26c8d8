import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';
import { useDayWords } from '../../ui/use-day-words.ts';
import type { CharterVersion } from './charter.query.ts';
import { Texts } from './texts.tsx';
import { useCharterStyles } from './use-charter-styles.ts';

interface VersionPanelProps {
  version: CharterVersion;
  allies: number;
  /** Whether this is the one that holds. */
  holds: boolean;
}

/** A version, how many accepted it, and its text in every language. */
export function VersionPanel({ version: { version, publishedDay, acceptedBy, texts }, allies, holds }: VersionPanelProps): ReactElement {
  const styles = useCharterStyles();
  const { t } = useTranslation('charter');
  const dayWords = useDayWords();
  const [open, setOpen] = useState(false);
  return (
    <Panel>
      <h2 className={styles.heading}>{t(holds ? 'current' : 'earlier', { version })}</h2>
      <p className={styles.words}>{publishedDay == null ? t('cameWith') : t('publishedOn', { day: dayWords(publishedDay) })}</p>
      <p className={styles.words}>{t('acceptedBy', { count: acceptedBy, allies })}</p>
      {open && <Texts texts={texts} />}
      <div>
        <Button size="large" className={styles.target} aria-expanded={open} aria-label={t(open ? 'closeOne' : 'readOne', { version })} onClick={() => { setOpen(!open); }}>
          {t(open ? 'close' : 'read')}
        </Button>
      </div>
    </Panel>
  );
}
