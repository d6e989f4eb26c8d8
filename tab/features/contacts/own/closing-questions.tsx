import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useGiveClosingAnswers } from '../actions/use-give-closing-answers.ts';
import { refetchContactRequest } from '../data/refetch-contact-requests.ts';
import { SectionHeading } from '../parts/section-heading.tsx';
import { useTargetStyles } from '../parts/use-target-styles.ts';

const QUESTIONS = ['feltHeard', 'wouldComeBack'] as const;
type Answers = Partial<Record<(typeof QUESTIONS)[number], boolean>>;

interface ClosingQuestionsProps {
  id: string;
  /** They were answered or put away; the words say so. */
  onDone: (words: string) => void;
}

/** Two questions after a close. Each can be left out, and so can both. */
export function ClosingQuestions({ id, onDone }: ClosingQuestionsProps): ReactElement {
  const { actions, choice, target } = useTargetStyles();
  const { t } = useTranslation(['own', 'contacts']);
  const client = useApolloClient();
  const { run, busy } = useGiveClosingAnswers();
  const [answers, setAnswers] = useState<Answers>({});
  const [failed, setFailed] = useState(false);
  const send = async (): Promise<void> => {
    const outcome = await run({ input: { requestId: id, ...answers } });
    if (outcome === null) return;
    setFailed(outcome.kind !== 'done');
    if (outcome.kind !== 'done') return;
    await refetchContactRequest(client, id);
    onDone(t('questions.done'));
  };
  return (
    <Panel>
      <SectionHeading>{t('questions.title')}</SectionHeading>
      <Text>{t('questions.body')}</Text>
      {QUESTIONS.map((question) => (
        <Field key={question} size="large" label={t(`questions.${question}`)}>
          <RadioGroup
            layout="horizontal"
            value={answers[question] === undefined ? '' : answers[question] ? 'yes' : 'no'}
            onChange={(_, { value }) => { setAnswers({ ...answers, [question]: value === 'yes' }); }}
          >
            <Radio className={choice} value="yes" label={t('questions.yes')} />
            <Radio className={choice} value="no" label={t('questions.no')} />
          </RadioGroup>
        </Field>
      ))}
      {failed && !busy && <ErrorNotice title={t('contacts:actionFailed')} />}
      <div className={actions}>
        <Button className={target} disabledFocusable={busy || Object.keys(answers).length === 0} onClick={() => { if (Object.keys(answers).length > 0) void send(); }}>{t('questions.send')}</Button>
        <Button className={target} onClick={() => { onDone(''); }}>{t('questions.skip')}</Button>
      </div>
    </Panel>
  );
}
