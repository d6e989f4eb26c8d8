import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { HostPerson } from '../../cloud/host-contract.ts';
import { describe } from '../people/role-words.ts';
import { usePeopleSearch } from '../people/use-people-search.ts';
import { signInName } from '../teams/context.ts';
import type { PeopleQuestion } from './use-asked.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { display: 'flex', flexDirection: 'column', height: '40vh', overflowY: 'auto' },
});

/** The people picker of Teams, in small. */
export function PeoplePicker({ question, organisationName }: { question: PeopleQuestion; organisationName: string }) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly HostPerson[]>([]);
  const found = usePeopleSearch(text);
  const { title, single } = question.options;
  const shown = [...chosen, ...found.filter((one) => !chosen.some(({ objectId }) => objectId === one.objectId))];
  const label = (person: HostPerson): string => `${person.name} (${describe(person)})`;
  const toggle = (person: HostPerson, isOn: boolean): void => {
    setChosen(isOn ? [...chosen, person] : chosen.filter(({ objectId }) => objectId !== person.objectId));
  };
  const finish = (): void => {
    question.settle(chosen.map(({ objectId, name }) => ({ objectId, displayName: name, email: signInName(name, organisationName) })));
  };
  return (
    <Dialog open onOpenChange={() => { question.settle(null); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title === '' ? 'Choose people' : title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Field label="Name"><Input value={text} onChange={(_event, data) => { setText(data.value); }} /></Field>
            {single ? (
              <RadioGroup
                aria-label="People" className={styles.list} value={chosen[0]?.objectId ?? ''}
                onChange={(_event, data) => { setChosen(shown.filter(({ objectId }) => objectId === data.value)); }}
              >
                {shown.map((person) => <Radio key={person.objectId} value={person.objectId} label={label(person)} />)}
              </RadioGroup>
            ) : (
              <div role="group" aria-label="People" className={styles.list}>
                {shown.map((person) => (
                  <Checkbox
                    key={person.objectId} label={label(person)} checked={chosen.includes(person)}
                    onChange={(_event, data) => { toggle(person, data.checked === true); }}
                  />
                ))}
              </div>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => { question.settle(null); }}>Cancel</Button>
            <Button appearance="primary" disabled={chosen.length === 0} onClick={finish}>Done</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
