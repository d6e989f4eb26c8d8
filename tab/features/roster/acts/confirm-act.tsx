import { useState } from 'react';
import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../../ui/modal.tsx';
import { once } from '../../../ui/once.ts';
import { RosterChoicesQuery } from '../data/roster.query.ts';
import type { Picked } from '../data/use-selection.ts';
import { conversationsWord, wordOf } from './act-words.ts';
import { concerns } from './act.ts';
import type { Act, Step } from './act.ts';

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  target: { minHeight: '44px' },
});

interface ConfirmActProps {
  readonly act: Act;
  readonly picked: readonly Picked[];
  readonly running: { readonly busy: boolean; readonly done: number };
  readonly onConfirm: (step: Step) => void;
  readonly onCancel: () => void;
}

/** Says before an act whom it concerns, what it does, and what becomes of open conversations. */
export function ConfirmAct({ act, picked, running, onConfirm, onCancel }: ConfirmActProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  const [chosen, setChosen] = useState<Act>(act);
  const people = picked.filter((one) => concerns(chosen, one));
  const left = picked.length - people.length;
  const word = wordOf(act);
  const complete = !(chosen.kind === 'topic' && chosen.topicId === '') && !(chosen.kind === 'site' && chosen.siteId === '');
  const ready = complete && people.length > 0 && !running.busy;
  return (
    <Modal
      question
      title={t(`confirm.${word}`, { count: people.length })}
      onClose={running.busy ? () => undefined : onCancel}
      actions={
        <>
          <Button size="large" disabledFocusable={running.busy} onClick={once(onCancel)}>{t('confirm.cancel')}</Button>
          <Button size="large" appearance="primary" disabledFocusable={!ready} onClick={once(() => { if (ready) onConfirm({ act: chosen, people }); })}>
            {running.busy ? t('confirm.running', { done: running.done, all: people.length }) : t(`act.${word}`)}
          </Button>
        </>
      }
    >
      <div className={styles.words}>
        {(act.kind === 'topic' || act.kind === 'site') && <LabelChoice kind={act.kind} chosen={chosen} onChoose={setChosen} />}
        <Text>{t(`effect.${word}`)}</Text>
        <Text weight="semibold">{t(`conversations.${conversationsWord(act)}`)}</Text>
        {left > 0 && <Text>{t('confirm.left', { count: left })}</Text>}
        {people.length === 0 && <Text>{t('confirm.nobody')}</Text>}
      </div>
    </Modal>
  );
}

interface LabelChoiceProps {
  readonly kind: 'topic' | 'site';
  readonly chosen: Act;
  readonly onChoose: (act: Act) => void;
}

/** Which topic or site. */
function LabelChoice({ kind, chosen, onChoose }: LabelChoiceProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  const { data } = useQuery(RosterChoicesQuery);
  const choices = (kind === 'topic' ? data?.topics : data?.rosterSites) ?? [];
  const id = chosen.kind === 'topic' ? chosen.topicId : chosen.kind === 'site' ? chosen.siteId : '';
  const choose = (value: string): void => {
    onChoose(kind === 'topic' ? { kind, topicId: value, has: true } : { kind, siteId: value });
  };
  return (
    <Field label={t(kind === 'topic' ? 'topicChoice' : 'siteChoice')} required>
      <Select select={{ className: styles.target }} value={id} onChange={(_event, { value }) => { choose(value); }}>
        <option value="">{t('pleaseChoose')}</option>
        {choices.map((choice) => <option key={choice.id} value={choice.id}>{choice.name}</option>)}
      </Select>
    </Field>
  );
}
