import { useRef } from 'react';
import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { FilterDismissRegular } from '@fluentui/react-icons/svg/filter-dismiss';
import { useTranslation } from 'react-i18next';
import { FILTER_GROUPS, areInUse, focusFound, useAllyFilters } from './ally-filters.tsx';
import type { AllyFilters } from './ally-filters.tsx';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  chip: {
    position: 'relative',
    minWidth: 'auto',
    minHeight: '32px',
    maxWidth: '100%',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    // As large for a finger as every other button, without taking the room.
    '::after': { content: '""', position: 'absolute', insetInline: 0, insetBlock: '-6px' },
  },
  clear: { minHeight: '44px' },
});

interface Chip {
  readonly key: string;
  readonly text: string;
  readonly without: AllyFilters;
}

/** What is chosen, each with a way to drop it, and the way to drop everything. The name stands in its field. */
export function ChosenFilters(): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const { filters, setFilters, clearFilters } = useAllyFilters();
  const list = useRef<HTMLUListElement>(null);
  if (!areInUse(filters)) return null;
  const chips = chipsOf(filters, filters.reachable === null ? '' : t(`reachable.${filters.reachable}`));
  const drop = ({ key, without }: Chip): void => {
    // The focus goes to a neighbour, or to the number of those who are found.
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button[data-chip]') ?? [])];
    const place = chips.findIndex((chip) => chip.key === key);
    const neighbour = buttons[place + 1] ?? buttons[place - 1];
    setFilters(without);
    if (neighbour === undefined) focusFound();
    else neighbour.focus();
  };
  return (
    <ul ref={list} aria-label={t('chosen')} className={styles.chips}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <Button
            data-chip
            shape="circular"
            size="small"
            className={styles.chip}
            iconPosition="after"
            icon={<DismissRegular />}
            aria-label={t('removeFilter', { text: chip.text })}
            onClick={() => {
              drop(chip);
            }}
          >
            {chip.text}
          </Button>
        </li>
      ))}
      <li>
        <Button appearance="subtle" className={styles.clear} icon={<FilterDismissRegular />} onClick={clearFilters}>
          {t('clearAll')}
        </Button>
      </li>
    </ul>
  );
}

function chipsOf(filters: AllyFilters, soon: string): Chip[] {
  const values = FILTER_GROUPS.flatMap((group) =>
    filters[group].map(({ value, text }) => ({
      key: `${group} ${value}`,
      text,
      without: { ...filters, [group]: filters[group].filter((choice) => choice.value !== value) },
    })),
  );
  return soon === '' ? values : [{ key: 'reachable', text: soon, without: { ...filters, reachable: null } }, ...values];
}
