import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { CHARTER_LENGTH } from '../../../shared/limits.ts';
import { plainTextFault } from '../../../shared/plain-text.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { once } from '../../ui/once.ts';
import { Panel } from '../../ui/panel.tsx';
import type { CharterVersion } from './charter.query.ts';
import { TextFields } from './text-fields.tsx';
import { Texts } from './texts.tsx';
import { useCharterStyles } from './use-charter-styles.ts';
import { usePublishCharter } from './use-publish-charter.ts';

interface PublishFormProps {
  /** The version that holds: the next one begins as it is. */
  current: CharterVersion;
  onClose: (published: boolean) => void;
}

/** The next version: written in every language, looked at as allies will read it, and only then published. */
export function PublishForm({ current, onClose }: PublishFormProps): ReactElement {
  const styles = useCharterStyles();
  const { t } = useTranslation(['charter', 'common']);
  const [texts, setTexts] = useState(current.texts.map(({ language, text }) => ({ language, text })));
  // Of the version that was seen when the writing began, also when another one comes meanwhile.
  const [after, setAfter] = useState(current.version);
  const [step, setStep] = useState<'write' | 'look'>('write');
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { run, busy, failure } = usePublishCharter();
  useEffect(() => { heading.current?.focus(); }, [step]);
  const look = (): void => {
    setTried(true);
    if (texts.every(({ text }) => plainTextFault(text, CHARTER_LENGTH) === null)) setStep('look');
  };
  const publish = async (): Promise<void> => {
    const data = await run({ input: { after, texts } });
    if (data?.publishCharter.__typename === 'CharterPublished') onClose(true);
  };
  const outrun = current.version !== after;
  return (
    <Panel>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>{t(step === 'write' ? 'form.title' : 'form.look')}</h2>
      {outrun && <ErrorNotice title={t('form.outrun', { version: current.version })}>{t('form.outrunBody')}</ErrorNotice>}
      {step === 'write' ? <TextFields texts={texts} tried={tried} onChange={setTexts} /> : <Texts texts={texts} />}
      {step === 'look' && <p className={styles.words}>{t('form.effect')}</p>}
      {failure !== null && <ErrorNotice title={t('form.failed')}>{t(`common:error.${failure.code}`)}</ErrorNotice>}
      <div className={styles.actions}>
        {step === 'write' && <Button appearance="primary" size="large" className={styles.target} onClick={look}>{t('form.preview')}</Button>}
        {step === 'look' && !outrun && <Button appearance="primary" size="large" className={styles.target} disabledFocusable={busy} onClick={once(() => { void publish(); })}>{t('form.publish')}</Button>}
        {step === 'look' && outrun && <Button size="large" className={styles.target} onClick={() => { setAfter(current.version); }}>{t('form.keepMine')}</Button>}
        {step === 'look' && <Button size="large" className={styles.target} onClick={() => { setStep('write'); }}>{t('form.back')}</Button>}
        <Button size="large" className={styles.target} onClick={() => { onClose(false); }}>{t('form.cancel')}</Button>
      </div>
    </Panel>
  );
}
