import { useId } from 'react';
import type { ReactElement } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useTranslation } from 'react-i18next';
import { phone } from '../../ui/widths.ts';
import { useAllyFilters } from './ally-filters.tsx';
import type { FilterGroup } from './ally-filters.tsx';
import { useFilterButtonStyles } from './filter-button-styles.ts';
import { FilterChoice } from './filter-choice.tsx';
import type { CountedChoice } from './use-facets.ts';

const useStyles = makeStyles({
  button: { [phone]: { justifyContent: 'space-between', width: '100%' } },
  // Below all of the buttons, wherever its own stands; on a phone right below it.
  panel: {
    order: 1,
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    maxHeight: 'min(400px, 50vh)',
    margin: 0,
    padding: tokens.spacingHorizontalS,
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    [phone]: { order: 0, maxHeight: 'none' },
  },
  choices: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))' },
});

interface FilterDisclosureProps {
  group: FilterGroup;
  choices: readonly CountedChoice[];
  open: boolean;
  onToggle: () => void;
}

/** One filter: a button, and the values to choose from while it is open. Several may be chosen; none means any. */
export function FilterDisclosure({ group, choices, open, onToggle }: FilterDisclosureProps): ReactElement {
  const styles = useStyles();
  const look = useFilterButtonStyles();
  const { t } = useTranslation('allies');
  const { filters, setFilters } = useAllyFilters();
  const id = useId();
  const chosen = filters[group];
  const others = (value: string): typeof chosen => chosen.filter((choice) => choice.value !== value);
  const label = t(`filter.${group}`);
  return (
    <>
      <Button
        id={id}
        aria-expanded={open}
        aria-controls={open ? `${id}-choices` : undefined}
        className={mergeClasses(look.button, styles.button, chosen.length > 0 && look.inUse)}
        iconPosition="after"
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        onClick={onToggle}
      >
        {chosen.length === 0 ? label : t('filterInUse', { label, count: chosen.length })}
      </Button>
      {open && (
        <fieldset id={`${id}-choices`} aria-labelledby={id} className={styles.panel}>
          <div className={styles.choices}>
            {choices.map(({ value, text, count }) => (
              <FilterChoice
                key={value}
                text={text}
                count={count}
                checked={chosen.some((choice) => choice.value === value)}
                onChange={(checked) => {
                  setFilters({ ...filters, [group]: checked ? [...others(value), { value, text }] : others(value) });
                }}
              />
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
