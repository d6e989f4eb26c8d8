import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Radio, RadioGroup, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { MESSAGE_LENGTH } from '../../../../shared/limits.ts';
import { plainTextFault } from '../../../../shared/plain-text.ts';
import { useTabLanguage } from '../../../app/language.ts';
import { useViewer } from '../../../app/viewer.ts';
import { useLinesOf } from '../../../ui/crisis-line-corrections.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Modal } from '../../../ui/modal.tsx';
import { useOfferReferral } from '../actions/use-offer-referral.ts';
import { refetchContactRequest } from '../data/refetch-contact-requests.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  said: { margin: 0 },
});

interface ReferDialogProps {
  id: string;
  onActed: (words: string) => void;
}

/** An ally suggests a service or a resource; the colleague decides. */
export function ReferDialog({ id, onActed }: ReferDialogProps): ReactElement {
  const { target } = useTargetStyles();
  const { t } = useTranslation('talk');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="large" className={target} onClick={() => { setOpen(true); }}>{t('refer.open')}</Button>
      {open && (
        <OpenReferDialog
          id={id}
          onClose={() => { setOpen(false); }}
          onActed={(words) => {
            setOpen(false);
            onActed(words);
          }}
        />
      )}
    </>
  );
}

const OWN = 'own';

/** Lives as long as it is open: one act of suggesting, with one key over every attempt. */
function OpenReferDialog({ id, onClose, onActed }: ReferDialogProps & { onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { choice, target } = useTargetStyles();
  const { t } = useTranslation(['talk', 'contacts']);
  const client = useApolloClient();
  const lines = useLineWords();
  const [chosen, setChosen] = useState(lines[0] ?? OWN);
  const [own, setOwn] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const [fault, setFault] = useState<string | null>(null);
  const { run, busy } = useOfferReferral();
  const send = async (): Promise<void> => {
    const text = chosen === OWN ? own.trim() : chosen;
    const wrong = plainTextFault(text, MESSAGE_LENGTH);
    setFault(wrong === null ? null : t(wrong === 'onlySpaces' ? 'contacts:conversation.nothing' : `contacts:fault.${wrong}`));
    if (wrong !== null) return;
    const outcome = await run({ input: { requestId: id, text, idempotencyKey: key } });
    if (outcome === null) return;
    if (outcome.kind !== 'done') {
      setFault(t('contacts:actionFailed'));
      return;
    }
    await refetchContactRequest(client, id);
    onActed(t(outcome.data.offerReferral.__typename === 'MessageWritten' ? 'refer.sent' : 'notOpen'));
  };
  const actions = (
    <>
      <Button size="large" className={target} onClick={onClose}>{t('refer.cancel')}</Button>
      <Button appearance="primary" size="large" className={target} disabledFocusable={busy} onClick={() => { void send(); }}>{t('refer.send')}</Button>
    </>
  );
  return (
    <Modal question title={t('refer.title')} onClose={onClose} actions={actions}>
      <div className={styles.content}>
        <p className={styles.said}>{t('refer.body')}</p>
        <Field size="large" label={t('refer.which')}>
          <RadioGroup value={chosen} onChange={(_, { value }) => { setChosen(value); }}>
            {lines.map((line) => <Radio key={line} className={choice} value={line} label={line} />)}
            <Radio className={choice} value={OWN} label={t('refer.own')} />
          </RadioGroup>
        </Field>
        {chosen === OWN && (
          <Field size="large" label={t('refer.words')}>
            <Textarea value={own} resize="vertical" textarea={{ dir: 'auto' }} onChange={(_, { value }) => { setOwn(value); }} />
          </Field>
        )}
        {fault !== null && !busy && <ErrorNotice title={fault} />}
      </div>
    </Modal>
  );
}

/** The crisis lines where the viewer is, as the words that are sent. */
function useLineWords(): string[] {
  const { t } = useTranslation('talk');
  const { region } = useTabLanguage();
  const viewer = useViewer();
  return (useLinesOf()(viewer?.country ?? region ?? '')?.lines ?? []).map(({ name, phone, hours }) =>
    t('refer.line', { name, phone, hours: hours === '24/7' ? t('refer.allDay') : hours }));
}
