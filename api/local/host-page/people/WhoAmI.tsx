import { Combobox, Field, Option, OptionGroup, Persona } from '@fluentui/react-components';
import { useState } from 'react';
import type { HostPerson } from '../../cloud/host-contract.ts';
import { describe } from './role-words.ts';
import { usePeopleSearch } from './use-people-search.ts';

function personOption(person: HostPerson) {
  return (
    <Option key={person.objectId} value={person.objectId} text={person.name}>
      <Persona name={person.name} secondaryText={describe(person)} avatar={{ color: 'colorful', 'aria-hidden': true }} size="small" />
    </Option>
  );
}

/** Chooses whom the host plays: five people to start with, or anybody by name. */
export function WhoAmI(props: { featured: readonly HostPerson[]; person: HostPerson; onChoose: (objectId: string) => void }) {
  const { featured, person, onChoose } = props;
  // Null while nobody types: then the box shows the present person.
  const [text, setText] = useState<string | null>(null);
  const found = usePeopleSearch(text ?? '');
  const isFeatured = ({ objectId }: HostPerson): boolean => featured.some((one) => one.objectId === objectId);
  const others = found.filter((one) => text !== null || !isFeatured(one));

  return (
    <Field label="Who am I" size="small">
      <Combobox
        inlinePopup
        value={text ?? person.name}
        selectedOptions={[person.objectId]}
        listbox={{ style: { maxHeight: '70vh', minWidth: '320px' } }}
        placeholder="Type a name"
        onFocus={(event) => { event.target.select(); }}
        onChange={(event) => { setText(event.target.value); }}
        onOpenChange={(_event, { open }) => { if (!open) setText(null); }}
        onOptionSelect={(_event, { optionValue }) => {
          // Typing over the present name "selects" nothing; that is not a choice.
          if (optionValue === undefined) return;
          setText(null);
          if (optionValue !== person.objectId) onChoose(optionValue);
        }}
      >
        {text === null && <OptionGroup label="To start with">{featured.map(personOption)}</OptionGroup>}
        {others.length > 0 && (
          <OptionGroup label={text === null ? 'Or type anybody’s name' : 'People'}>{others.map(personOption)}</OptionGroup>
        )}
        {text !== null && others.length === 0 && <Option disabled text="">Nobody has this name</Option>}
      </Combobox>
    </Field>
  );
}
