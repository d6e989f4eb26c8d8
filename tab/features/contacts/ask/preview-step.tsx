import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Lead } from '../parts/lead.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { ReadingColumn } from '../../../ui/reading-column.tsx';
import { RequestContent } from '../content/request-content.tsx';
import type { AskValues } from '../data/ask-draft.ts';
import type { Failure } from '../data/outcome.ts';
import { ScreenHead } from '../parts/screen-head.tsx';
import { StepHeading } from '../parts/step-heading.tsx';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import { AnotherAllyButton } from './another-ally-button.tsx';
import { NextSteps } from './next-steps.tsx';
import { contentOf } from './ask-values.ts';
import type { AskSetting } from './ask-values.ts';

const FAILURE_WORDS = {
  unreachable: 'unknownBody',
  tooOften: 'rateLimitedBody',
  notFound: 'refusedBody',
  refused: 'refusedBody',
} as const;

interface PreviewStepProps {
  setting: AskSetting;
  values: AskValues;
  sending: boolean;
  /** Why the last attempt did not succeed; null before the first. */
  failure: Failure['kind'] | null;
  onBack: () => void;
  onSend: () => void;
}

/** Exactly what the ally will see, before anything leaves this screen. */
export function PreviewStep({ setting, values, sending, failure, onBack, onSend }: PreviewStepProps): ReactElement {
  const { actions, target } = useTargetStyles();
  const { t } = useTranslation('contacts');
  const name = setting.ally.name;
  const sendWords = failure === null ? t('preview.send', { name }) : t('tryAgain');
  // An ally who is gone, or who is oneself, stays so: trying again would help nobody.
  const mayTryAgain = failure !== 'notFound' && failure !== 'refused';
  return (
    <ReadingColumn>
      <ScreenHead>
        <StepHeading>{t('preview.title')}</StepHeading>
        <Lead>{t('preview.intro', { name })}</Lead>
      </ScreenHead>
      <RequestContent content={contentOf(values, setting)} />
      <NextSteps setting={setting} values={values} />
      {failure !== null && !sending && (
        <ErrorNotice title={t(failure === 'unreachable' ? 'preview.unknownTitle' : 'preview.failedTitle')}>
          {t(`preview.${FAILURE_WORDS[failure]}`, { name })}
        </ErrorNotice>
      )}
      <div className={actions}>
        {mayTryAgain ? (
          // Stays in place and focusable while it sends, so that the focus is not lost.
          <Button appearance="primary" size="large" className={target} disabledFocusable={sending} onClick={onSend}>
            {sending ? t('preview.sending') : sendWords}
          </Button>
        ) : (
          <AnotherAllyButton allyId={setting.ally.id} values={values} primary />
        )}
        <Button size="large" className={target} disabledFocusable={sending} onClick={onBack}>
          {t('preview.back')}
        </Button>
      </div>
    </ReadingColumn>
  );
}
