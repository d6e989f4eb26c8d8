import { useState } from 'react';
import type { ReactElement } from 'react';
import { Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../app/language.ts';
import type { ChoiceKind } from '../../gql/graphql.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { languageList } from '../../ui/language-names.ts';
import { ChoiceForm } from './choice-form.tsx';
import { ChoiceRow } from './choice-row.tsx';
import type { Choice } from './choices.query.ts';
import { Keeping } from './keeping.tsx';
import { OpenButton } from './open-button.tsx';
import { useChoicesStyles } from './use-choices-styles.ts';

const NEW = 'new';

/** All of one kind, of which one at a time is open. */
export function ChoiceList({ kind, choices }: { readonly kind: ChoiceKind; readonly choices: readonly Choice[] }): ReactElement {
  const styles = useChoicesStyles();
  const { t } = useTranslation('choices');
  const { locale } = useTabLanguage();
  const announce = useAnnounce();
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const nameOf = ({ id, name }: Choice): string => (kind === 'LANGUAGE' ? languageList([id], locale) : name);
  const collator = new Intl.Collator(locale);
  // Those that are offered first; topics keep the order in which people see them.
  const inOrder = choices.toSorted((one, other) => Number(one.retired) - Number(other.retired) || (kind === 'TOPIC' ? 0 : collator.compare(nameOf(one), nameOf(other))));
  const offered = inOrder.filter(({ retired }) => !retired).map((choice) => ({ id: choice.id, name: nameOf(choice) }));
  const toggle = (id: string): void => {
    setOpen(open === id ? null : id);
    setSaid(null);
  };
  const close = (words: string | null): void => {
    setOpen(null);
    setSaid(words);
    if (words !== null) announce(words);
  };
  const form = { onDone: () => { close(t('saved')); }, onCancel: () => { close(null); } };
  return (
    <>
      {said !== null && <Text as="p" weight="semibold" className={styles.words}>{said}</Text>}
      <div className={styles.actions}>
        <OpenButton isOpen={open === NEW} onToggle={() => { toggle(NEW); }}>{t(`add.${kind}`)}</OpenButton>
      </div>
      {open === NEW && <ChoiceForm kind={kind} choice={null} {...form} />}
      <ul className={styles.list} aria-label={t(`kind.${kind}`)}>
        {inOrder.map((choice) => {
          const merged = choices.find(({ id }) => id === choice.mergedIntoId);
          const name = nameOf(choice);
          return (
            <ChoiceRow key={choice.id} choice={choice} name={name} mergedInto={merged ? nameOf(merged) : null} isOpen={open === choice.id} onToggle={() => { toggle(choice.id); }}>
              <ChoiceForm key={`form ${String(choice.version)}`} kind={kind} choice={choice} {...form} />
              <Keeping key={`keeping ${String(choice.version)}`} choice={choice} name={name} others={offered.filter(({ id }) => id !== choice.id)} onDone={close} />
            </ChoiceRow>
          );
        })}
      </ul>
    </>
  );
}
