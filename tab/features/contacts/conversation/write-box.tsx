import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { useTranslation } from 'react-i18next';
import { MESSAGE_LENGTH } from '../../../../shared/limits.ts';
import { plainTextFault } from '../../../../shared/plain-text.ts';
import type { PlainTextFault } from '../../../../shared/plain-text.ts';
import { useRemainingWords } from '../parts/use-remaining-words.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  box: { minHeight: '88px', maxHeight: '40vh' },
});

interface WriteBoxProps {
  text: string;
  onText: (text: string) => void;
  onSend: (text: string) => void;
}

/** The box for the next message. Ctrl+Enter sends; Enter alone makes a new line, as in a letter. */
export function WriteBox({ text, onText, onSend }: WriteBoxProps): ReactElement {
  const styles = useStyles();
  const { actions, target } = useTargetStyles();
  const { t } = useTranslation('contacts');
  const box = useRef<HTMLTextAreaElement>(null);
  const [fault, setFault] = useState<PlainTextFault | null>(null);
  const room = useRemainingWords(text);
  const send = (): void => {
    const found = plainTextFault(text, MESSAGE_LENGTH);
    setFault(found);
    if (found === null) onSend(text);
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const words = fault === 'onlySpaces' ? t('conversation.nothing') : fault === null ? undefined : t(`fault.${fault}`);
  const hint = t('conversation.keys');
  return (
    <form noValidate className={styles.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
      <Field
        size="large"
        label={t('conversation.write')}
        hint={room === undefined ? hint : `${hint} ${room}`}
        {...(words === undefined ? {} : { validationState: 'error' as const, validationMessage: words })}
      >
        <Textarea
          ref={box}
          value={text}
          resize="vertical"
          textarea={{ className: styles.box, dir: 'auto' }}
          onKeyDown={onKeyDown}
          onChange={(_, { value }) => { setFault(null); onText(value); }}
        />
      </Field>
      <div className={actions}>
        <Button type="submit" appearance="primary" size="large" icon={<SendRegular />} className={target}>{t('conversation.send')}</Button>
      </div>
    </form>
  );
}
