import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Select, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../ui/modal.tsx';
import { MergeChoice, RetireChoice } from './choices.mutation.ts';
import type { Choice } from './choices.query.ts';
import { NotChangedNotice } from './not-changed-notice.tsx';
import { useChangeChoices } from './use-change-choices.ts';
import { useChoicesStyles } from './use-choices-styles.ts';

interface KeepingProps {
  readonly choice: Choice;
  readonly name: string;
  /** What it can be merged into, by name. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: (words: string) => void;
}

/** Whether something is offered, and what it is merged into. */
export function Keeping({ choice, name, others, onDone }: KeepingProps): ReactElement {
  const styles = useChoicesStyles();
  const { t } = useTranslation('choices');
  const { kind, id, version, retired } = choice;
  const retiring = useChangeChoices(RetireChoice);
  const retire = async (): Promise<void> => {
    if ((await retiring.run({ input: { kind, id, version, retired: !retired } })) === true) onDone(t(retired ? 'isOffered' : 'isRetired', { name }));
  };
  return (
    <div className={styles.form}>
      <Text as="p" className={styles.words}>{t(retired ? 'retiredEffect' : 'retireEffect')}</Text>
      <div className={styles.actions}>
        <Button size="large" className={styles.target} disabledFocusable={retiring.busy} onClick={() => void retire()}>{t(retired ? 'offer' : 'retire')}</Button>
      </div>
      <NotChangedNotice why={retiring.notChanged} />
      {!retired && others.length > 0 && <Merging choice={choice} name={name} others={others} onDone={onDone} />}
    </div>
  );
}

function Merging({ choice, name, others, onDone }: KeepingProps): ReactElement {
  const styles = useChoicesStyles();
  const { t } = useTranslation('choices');
  const [intoId, setIntoId] = useState('');
  const [asked, setAsked] = useState(false);
  const { run, busy, notChanged } = useChangeChoices(MergeChoice);
  const { kind, id, version, people } = choice;
  const into = others.find((other) => other.id === intoId)?.name ?? '';
  const merge = async (): Promise<void> => {
    const done = await run({ input: { kind, id, version, intoId } });
    setAsked(false);
    if (done === true) onDone(t('isMerged', { name, into }));
  };
  return (
    <>
      <Field size="large" label={t('mergeInto')}>
        <Select size="large" className={styles.input} value={intoId} onChange={(_, { value }) => { setIntoId(value); }}>
          <option value="">{t('pleaseChoose')}</option>
          {others.map((other) => <option key={other.id} value={other.id}>{other.name}</option>)}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button size="large" className={styles.target} disabledFocusable={intoId === ''} onClick={() => { if (intoId !== '') setAsked(true); }}>{t('merge')}</Button>
      </div>
      <NotChangedNotice why={notChanged} />
      {asked && (
        <Modal
          question
          title={t('mergeTitle', { name, into })}
          onClose={() => { setAsked(false); }}
          actions={(
            <>
              <Button size="large" className={styles.target} onClick={() => { setAsked(false); }}>{t('cancel')}</Button>
              <Button appearance="primary" size="large" className={styles.target} disabledFocusable={busy} onClick={() => void merge()}>{t('merge')}</Button>
            </>
          )}
        >
          <Text as="p" className={styles.words}>{t('mergeEffect', { count: people, name, into })}</Text>
          <Text as="p" className={styles.words}>{t('mergeForever', { name })}</Text>
        </Modal>
      )}
    </>
  );
}
