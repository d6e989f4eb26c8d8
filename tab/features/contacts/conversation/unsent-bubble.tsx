import type { ReactElement } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { removeUnsent, takeBackUnsent } from '../data/unsent-messages.ts';
import type { UnsentMessage } from '../data/unsent-messages.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import { MessageBubble } from './message-bubble.tsx';

const useStyles = makeStyles({ fault: { color: tokens.colorStatusDangerForeground1 } });

interface UnsentBubbleProps {
  requestId: string;
  message: UnsentMessage;
  onTryAgain: (message: UnsentMessage) => void;
}

/** A message that did not arrive, or of which that is not known. Its words stay here. */
export function UnsentBubble({ requestId, message, onTryAgain }: UnsentBubbleProps): ReactElement {
  const styles = useStyles();
  const { actions, target } = useTargetStyles();
  const { t } = useTranslation('contacts');
  const { fate, key, text } = message;
  if (fate === 'sending' || fate === 'sent') {
    return <MessageBubble mine author={t('conversation.you')} about={t(`conversation.${fate}`)} text={text} />;
  }
  return (
    <MessageBubble mine author={t('conversation.you')} about={t(fate === 'unknown' ? 'conversation.maybeNotSent' : 'conversation.notSent')} text={text}>
      <Text role="alert" className={styles.fault}>{t(`conversation.fate.${fate}`)}</Text>
      <div className={actions}>
        {(fate === 'unknown' || fate === 'tooOften') && (
          <Button className={target} onClick={() => { onTryAgain(message); }}>{t('tryAgain')}</Button>
        )}
        {/* Changed words are another message. Of one that may have arrived that would make two. */}
        {(fate === 'refused' || fate === 'tooOften') && (
          <Button className={target} onClick={() => { takeBackUnsent(requestId, key); }}>{t('conversation.change')}</Button>
        )}
        {fate === 'notOpen' && (
          <Button className={target} onClick={() => { removeUnsent(requestId, key); }}>{t('conversation.remove')}</Button>
        )}
      </div>
    </MessageBubble>
  );
}
