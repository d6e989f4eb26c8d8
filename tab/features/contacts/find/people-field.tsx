import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Combobox, Field, Option, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { skipToken, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useDebounced } from '../../../ui/use-debounced.ts';
import type { NamedAlly } from '../data/ask-draft.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import { AlliesByNameQuery } from './find.query.ts';

const TYPING_RESTS = 300;

const useStyles = makeStyles({
  chosen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, listStyleType: 'none', margin: 0, padding: 0, marginBlockStart: tokens.spacingVerticalS },
  box: { minWidth: 0 },
});

interface PeopleFieldProps {
  chosen: readonly NamedAlly[];
  onChange: (chosen: NamedAlly[]) => void;
}

/** Allies by name, whom somebody does not want to be led to. */
export function PeopleField({ chosen, onChange }: PeopleFieldProps): ReactElement {
  const styles = useStyles();
  const { target } = useTargetStyles();
  const { t } = useTranslation('find');
  const [typed, setTyped] = useState('');
  const name = useDebounced(typed.trim(), TYPING_RESTS);
  const { data, previousData } = useQuery(AlliesByNameQuery, name === '' ? skipToken : { variables: { name } });
  const found = name === '' ? [] : ((data ?? previousData)?.allies.edges ?? []).map(({ node }) => node);
  const others = found.filter(({ id }) => chosen.every((one) => one.id !== id));
  const take = (id: string | undefined): void => {
    const ally = others.find((one) => one.id === id);
    if (ally) onChange([...chosen, { id: ally.id, name: ally.name }]);
    setTyped('');
  };
  return (
    <div>
      <Field size="large" label={t('leaveOut.people')} hint={t('leaveOut.peopleHint')}>
        <Combobox
          freeform
          className={styles.box}
          value={typed}
          selectedOptions={[]}
          onChange={(event) => { setTyped(event.target.value); }}
          onOptionSelect={(_, { optionValue }) => { take(optionValue); }}
        >
          {others.map(({ id, name: called, department }) => <Option key={id} value={id} text={called}>{`${called}, ${department}`}</Option>)}
          {others.length === 0 && <Option value="" text="" disabled>{t(name === '' ? 'leaveOut.type' : 'leaveOut.noneFound')}</Option>}
        </Combobox>
      </Field>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={t('leaveOut.chosen')}>
          {chosen.map(({ id, name: called }) => (
            <li key={id}>
              <Button
                className={target} icon={<DismissRegular />} iconPosition="after" aria-label={t('leaveOut.remove', { name: called })}
                onClick={() => { onChange(chosen.filter((one) => one.id !== id)); }}
              >
                {called}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
