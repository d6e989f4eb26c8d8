import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { SHARED_PARTS } from '../../../../shared/contact-rules.ts';
import type { SharedPart } from '../../../../shared/contact-rules.ts';
import { useTabLanguage } from '../../../app/language.ts';
import { paths } from '../../../app/paths.ts';
import { Modal } from '../../../ui/modal.tsx';
import { useNavigate } from '../../../ui/use-navigate.ts';
import { keepSearch } from '../data/ask-draft.ts';
import { freshSearch } from '../find/fresh-search.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  said: { margin: 0 },
});

/** Leads from a conversation to another ally. What may be shared of it is asked first; nothing is, unless it is chosen. */
export function HandOverDialog({ id, allyName: name }: { id: string; allyName: string }): ReactElement {
  const styles = useStyles();
  const { choice, target } = useTargetStyles();
  const { t } = useTranslation('own');
  const { language } = useTabLanguage();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [share, setShare] = useState<SharedPart>('NOTHING');
  const goOn = (): void => {
    keepSearch({ ...freshSearch(language), handOver: { requestId: id, share } }, false);
    navigate(paths.findSomeone);
  };
  const close = (): void => { setOpen(false); };
  const actions = (
    <>
      <Button size="large" className={target} onClick={close}>{t('handOver.cancel')}</Button>
      <Button appearance="primary" size="large" className={target} onClick={goOn}>{t('handOver.confirm')}</Button>
    </>
  );
  return (
    <>
      <Button size="large" className={target} onClick={() => { setOpen(true); }}>{t('handOver.open')}</Button>
      {open && (
        <Modal question title={t('handOver.title')} onClose={close} actions={actions}>
          <div className={styles.content}>
            <p className={styles.said}>{t('handOver.ends', { name })}</p>
            <Field size="large" label={t('handOver.share')}>
              <RadioGroup value={share} onChange={(_, { value }) => { setShare(SHARED_PARTS.find((part) => part === value) ?? 'NOTHING'); }}>
                {SHARED_PARTS.map((part) => <Radio key={part} className={choice} value={part} label={t(`handOver.${part}`)} />)}
              </RadioGroup>
            </Field>
          </div>
        </Modal>
      )}
    </>
  );
}
