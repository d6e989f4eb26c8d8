import type { ReactElement } from 'react';
import { Dropdown, Field, Option, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  dropdown: { minWidth: '100%', minHeight: '44px' },
  list: { maxHeight: 'min(320px, 45vh)', overflowY: 'auto', zIndex: 1 },
  option: { boxSizing: 'border-box', minHeight: '44px' },
});

/** The header and, on a phone, the navigation stay where they are while the page scrolls. */
const belowHeader = { autoSize: 'width', overflowBoundaryPadding: { top: 68, bottom: 64, start: 0, end: 0 } } as const;

export interface Choice {
  readonly value: string;
  readonly text: string;
}

interface FilterDropdownProps {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

/** Several may be chosen; none means any. */
export function FilterDropdown({ label, choices, chosen, onChoose }: FilterDropdownProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const first = choices.find(({ value }) => value === chosen[0]);
  return (
    <Field label={label} className={styles.field}>
      <Dropdown
        multiselect
        size="large"
        className={styles.dropdown}
        // Within the landmark of the search, not at the end of the page.
        inlinePopup
        positioning={belowHeader}
        listbox={{ className: styles.list }}
        placeholder={t('any')}
        value={chosen.length === 1 && first !== undefined ? first.text : chosen.length > 0 ? t('chosen', { count: chosen.length }) : ''}
        selectedOptions={[...chosen]}
        onOptionSelect={(_event, { selectedOptions }) => {
          onChoose(selectedOptions);
        }}
      >
        {choices.map(({ value, text }) => (
          <Option key={value} value={value} text={text} className={styles.option}>
            {text}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
