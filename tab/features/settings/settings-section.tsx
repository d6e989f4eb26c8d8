import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Modal } from '../../ui/modal.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Saving } from './use-save.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  heading: { margin: 0 },
  said: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  button: { minHeight: '44px' },
});

interface SettingsSectionProps {
  title: string;
  /** What it changes for people. */
  about: string;
  /** Asked before it is saved; null where nothing is lost by it. */
  warning?: string | null;
  saving: Saving;
  onSave: () => void;
  children: ReactNode;
}

/** A part of the settings that is saved by itself. */
export function SettingsSection({ title, about, warning = null, saving: { busy, outcome }, onSave, children }: SettingsSectionProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('settings');
  const [asked, setAsked] = useState(false);
  const ask = (): void => {
    if (warning === null) onSave();
    else setAsked(true);
  };
  const actions = (
    <>
      <Button size="large" className={styles.button} onClick={() => { setAsked(false); }}>{t('cancel')}</Button>
      <Button appearance="primary" size="large" className={styles.button} onClick={() => { setAsked(false); onSave(); }}>{t('confirm')}</Button>
    </>
  );
  return (
    <Panel>
      <form className={styles.form} noValidate aria-label={title} onSubmit={(event) => { event.preventDefault(); ask(); }}>
        <Subtitle2 as="h2" className={styles.heading}>{title}</Subtitle2>
        <Text as="p" className={styles.said}>{about}</Text>
        {children}
        {(outcome === 'elsewhere' || outcome === 'refused' || outcome === 'failed') && <ErrorNotice title={t(`outcome.${outcome}`)} />}
        <div className={styles.actions}>
          <Button type="submit" size="large" className={styles.button} disabledFocusable={busy}>{t('save')}</Button>
          <Text role="status">{outcome === 'saved' ? t('outcome.saved') : ''}</Text>
        </div>
      </form>
      {asked && warning !== null && <Modal question title={t('sure')} onClose={() => { setAsked(false); }} actions={actions}>{warning}</Modal>}
    </Panel>
  );
}
